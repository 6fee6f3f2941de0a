package nl.stip.ingest.issue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Stretches so long without any event that days may be missing from the export. Only the reader
 * knows whether they are, so this asks; coverage stays as it is.
 *
 * @param silences all of one export, at least one
 */
public record LongSilence(List<Silence> silences) implements Issue {

  /** Days on end without an event that need no question ({@code counting.md} 3). */
  public static final int USUAL_DAYS = 7;

  @Override
  public String message() {
    Map<String, List<Silence>> tools =
        silences.stream()
            .collect(Collectors.groupingBy(Silence::tool, TreeMap::new, Collectors.toList()));
    return tools.entrySet().stream()
        .map(tool -> said(tool.getKey(), tool.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String said(String tool, List<Silence> all) {
    Silence longest = all.stream().max(Comparator.comparing(Silence::days)).orElseThrow();
    String days =
        "from %s to %s (%d days)".formatted(longest.first(), longest.last(), longest.days());
    return all.size() == 1
        ? tool + " has no event " + days
        : "%s has no event in %d stretches of more than %d days, the longest %s"
            .formatted(tool, all.size(), USUAL_DAYS, days);
  }

  @Override
  public String advice() {
    return "If the tool was used then, export those days again and read that file too; until then"
        + " they count as days on which nobody did anything. If they are not to be had, name them"
        + " under missing: in stip.yaml, and if the organisation was closed, under closed:. If it"
        + " was only quiet, nothing needs to be done.";
  }

  @Override
  public boolean forReader() {
    return true;
  }
}
