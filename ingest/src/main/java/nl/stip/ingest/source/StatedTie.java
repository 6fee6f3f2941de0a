package nl.stip.ingest.source;

import java.time.LocalDate;

/**
 * A tie between two accounts, as its source states it.
 *
 * @param tool tool id
 * @param account native id of the account from which it is seen
 * @param other native id of the other account
 * @param first first day it is about
 * @param last last day it is about
 * @param kind kind of tie in the words of the source: lower-case letters, digits and {@code _}
 * @param strength strength as the source states it
 */
public record StatedTie(
    String tool,
    String account,
    String other,
    LocalDate first,
    LocalDate last,
    String kind,
    double strength)
    implements Stated {}
