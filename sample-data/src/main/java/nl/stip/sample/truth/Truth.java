package nl.stip.sample.truth;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A figure that must be found.
 *
 * @param metric id of a metric of the catalogue, or {@code balance} for the account of a run
 * @param tool tool id or {@code all}; of a balance the source
 * @param period id of a period; of a balance the box
 * @param dimension dimension of the group, null for the whole organisation
 * @param group its value
 * @param low least value that is right
 * @param high greatest one
 * @param because how it is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Truth(
    String metric,
    String tool,
    String period,
    String dimension,
    String group,
    double low,
    double high,
    String because) {}
