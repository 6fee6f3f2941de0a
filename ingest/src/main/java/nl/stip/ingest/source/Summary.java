package nl.stip.ingest.source;

import java.time.LocalDate;
import nl.stip.event.Measure;

/**
 * How much an account did over some days, as its source counted it. Zero is worth stating: it says
 * that the days were observed.
 *
 * @param tool tool id
 * @param account native id of the account
 * @param first first day counted
 * @param last last day counted, in rolling reports the day of the report
 * @param measure what is counted
 * @param value how many, or hours
 */
public record Summary(
    String tool, String account, LocalDate first, LocalDate last, Measure measure, double value)
    implements Stated {}
