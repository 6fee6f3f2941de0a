package nl.stip.dashboard.mart;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who has the tools, of the whole organisation, and what they tell of it.
 *
 * @param people by tool ({@code all} among them) and id of a period, how many people have access
 * @param contacting ids of the single tools of which it is recorded who addresses whom: only of
 *     these are there ties
 * @param closed ids of the single tools in which people wrote and nothing was ever in the open
 * @param telling by id of a metric the ids of single tools of which it tells something of anybody
 * @param later which groups got a tool later than others, and after they were there
 * @param unrecorded by id of a metric the ids of single tools that never record what it takes
 */
public record Access(
    Map<String, Map<String, Integer>> people,
    Set<String> contacting,
    Set<String> closed,
    Map<String, Set<String>> telling,
    List<Later> later,
    Map<String, Set<String>> unrecorded) {

  /**
   * That nobody of a group had a tool which others had, and then some did.
   *
   * @param group id of the group
   * @param tool id of the tool
   * @param period id of the first period in which somebody of it has access
   */
  public record Later(int group, String tool, String period) {}

  /** Copies the tools; the numbers are read and never written. */
  public Access {
    people = Map.copyOf(people);
    contacting = Set.copyOf(contacting);
    closed = Set.copyOf(closed);
    telling = Map.copyOf(telling);
    later = List.copyOf(later);
    unrecorded = Map.copyOf(unrecorded);
  }

  /** How many people have access to a tool in a period; null where that is not known. */
  public Integer people(String tool, String period) {
    return people.getOrDefault(tool, Map.of()).get(period);
  }
}
