package nl.stip.ingest.source;

import java.time.LocalDate;

/**
 * What two groups had to do with each other, as a source counted it without its people.
 *
 * @param tool tool id
 * @param dimension dimension of stip.yaml
 * @param from group whose time it is
 * @param to group it was with; the same for what stays within
 * @param first first day counted
 * @param last last day counted
 * @param kind what is counted, in the words of the source: lower-case letters, digits and {@code _}
 * @param value how much, in the unit of the source
 */
public record GroupTie(
    String tool,
    String dimension,
    Group from,
    Group to,
    LocalDate first,
    LocalDate last,
    String kind,
    double value)
    implements Stated {

  /**
   * A group.
   *
   * @param name value of the dimension
   * @param size people in it as the source states, or 0 if it does not
   */
  public record Group(String name, long size) {}
}
