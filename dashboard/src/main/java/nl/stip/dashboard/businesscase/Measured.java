package nl.stip.dashboard.businesscase;

import nl.stip.dashboard.mart.Cell;

/**
 * How a number of active people comes about.
 *
 * @param enabled people who may use the tool
 * @param share those of them who did something: a share, a bound or why it is not known
 * @param active their number
 */
public record Measured(Count enabled, Cell share, Count active) {}
