/**
 * The numbers of a mart for other programs, described by {@code openapi.json}: begin at {@link
 * nl.stip.dashboard.api.ApiController}. Enters: a request; leaves: JSON with the ids of the mart,
 * or a problem (RFC 9457) that says what is wrong and what is allowed. Withholds nothing and adds
 * nothing: what may not be told is not in the mart. Knows no page and no chart.
 */
package nl.stip.dashboard.api;
