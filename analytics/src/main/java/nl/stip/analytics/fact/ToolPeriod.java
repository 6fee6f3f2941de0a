package nl.stip.analytics.fact;

import java.io.Serializable;

/**
 * A period as one tool saw it; days since 1970.
 *
 * @param tool tool id, or {@code all}
 * @param period id
 * @param kind {@link nl.stip.time.PeriodKind#term()}
 * @param first first day
 * @param last last day that is observed
 * @param anchorWeek the period's last whole week, as {@link Periods#week}
 * @param previousFirst first day of the period before, or null if that was not observed
 */
record ToolPeriod(
    String tool,
    String period,
    String kind,
    int first,
    int last,
    int anchorWeek,
    Integer previousFirst)
    implements Serializable {}
