package nl.stip.analytics.log;

import java.time.LocalDate;

/**
 * Days that one batch observes of one tool.
 *
 * @param tool tool id
 * @param source connector
 * @param first first day
 * @param last last day
 * @param reading whether the source records that something was read or opened
 */
public record Coverage(
    String tool, String source, LocalDate first, LocalDate last, boolean reading) {}
