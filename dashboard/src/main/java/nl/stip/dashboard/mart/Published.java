package nl.stip.dashboard.mart;

import nl.stip.time.Period;

/**
 * A period the mart has figures for.
 *
 * @param id stable id, such as {@code 2026-10}
 * @param period its days
 * @param complete false while it is running; then it is drawn hollow
 */
public record Published(String id, Period period, boolean complete) {}
