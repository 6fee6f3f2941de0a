package nl.stip.ingest.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each kind of bad input was met. */
public final class IssueCounts {

  private static final class Met {
    private final String message;
    private final String advice;
    private long count;

    private Met(Issue issue) {
      message = issue.message();
      advice = issue.advice();
    }
  }

  private final Map<String, Met> met = new TreeMap<>();

  /** One more. */
  public void add(Issue issue) {
    add(issue, 1);
  }

  /** One issue that tells of several things. */
  public void add(Issue issue, long count) {
    met.computeIfAbsent(issue.id(), id -> new Met(issue)).count += count;
  }

  /** Ids and counts, the form in which a batch states them. */
  public List<Map<String, Object>> brief() {
    List<Map<String, Object>> rows = new ArrayList<>();
    met.forEach(
        (id, issue) -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("id", id);
          row.put("count", issue.count);
          rows.add(row);
        });
    return rows;
  }

  /** Ids, counts, messages and advice, the form in which a run states them. */
  public List<Map<String, Object>> full() {
    List<Map<String, Object>> rows = brief();
    for (Map<String, Object> row : rows) {
      Met issue = met.get((String) row.get("id"));
      row.put("message", issue.message);
      row.put("advice", issue.advice);
    }
    return rows;
  }
}
