package nl.stip.analytics.fact;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is the same for everybody: the periods of every tool, and who works on which day.
 *
 * @param observedFrom first day observed of any tool, in days since 1970
 * @param tools the connected tools, by id
 * @param periods by tool, {@code all} included, in order of kind and time
 * @param calendar workdays of every country people work in
 * @param deviceAt place of the main device among the dimensions, or −1 if it is none
 */
public record Timetable(
    int observedFrom,
    Set<String> tools,
    Map<String, List<ToolPeriod>> periods,
    Calendar calendar,
    int deviceAt)
    implements Serializable {

  /** The periods of a tool; tools that are never observed together have none together. */
  List<ToolPeriod> of(String tool) {
    return periods.getOrDefault(tool, List.of());
  }
}
