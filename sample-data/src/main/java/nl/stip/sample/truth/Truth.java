package nl.stip.sample.truth;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A figure that must be found.
 *
 * @param figure where it stands
 * @param low least value that is right
 * @param high greatest one
 * @param because how it is known
 */
public record Truth(@JsonUnwrapped Figure figure, double low, double high, String because) {}
