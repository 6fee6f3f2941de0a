package nl.stip.ingest.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each kind of bad input was met. */
public final class IssueCounts {

  /**
   * A kind of bad input.
   *
   * @param issue the first one met
   * @param count how often it was met
   * @param rejected records that could not be read for it
   */
  public record Met(Issue issue, long count, long rejected) {

    /** The same kind met elsewhere. */
    public Met and(Met other) {
      return new Met(issue, count + other.count, rejected + other.rejected);
    }
  }

  private final Map<String, Met> met = new TreeMap<>();

  /** One more. */
  public void add(Issue issue) {
    add(issue, 1);
  }

  /** One issue that tells of several things. */
  public void add(Issue issue, long count) {
    add(new Met(issue, count, 0));
  }

  /** One more, for which a record could not be read. */
  public void reject(Issue issue) {
    add(new Met(issue, 1, 1));
  }

  private void add(Met one) {
    met.merge(one.issue().id(), one, Met::and);
  }

  /** All kinds, by id. */
  public List<Met> kinds() {
    return List.copyOf(met.values());
  }

  /** Ids and counts, the form in which a batch states them. */
  public List<Map<String, Object>> brief() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Met kind : met.values()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", kind.issue().id());
      row.put("count", kind.count());
      rows.add(row);
    }
    return rows;
  }

  /** Ids, counts, messages and advice, the form in which a run states them. */
  public List<Map<String, Object>> full() {
    List<Map<String, Object>> rows = brief();
    for (Map<String, Object> row : rows) {
      Issue issue = met.get((String) row.get("id")).issue();
      row.put("message", issue.message());
      row.put("advice", issue.advice());
    }
    return rows;
  }
}
