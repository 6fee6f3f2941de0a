package nl.stip.analytics.suppression;

import java.util.ArrayList;
import java.util.List;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;

/**
 * Which tables a period publishes besides the whole organisation ({@code counting.md} 20).
 *
 * @param dimensions dimensions, in the order of the settings
 * @param pairs positions of the dimensions that are crossed, first before second
 */
public record PublishedTables(List<String> dimensions, List<int[]> pairs) {

  /** Copies the lists. */
  public PublishedTables {
    dimensions = List.copyOf(dimensions);
    pairs = List.copyOf(pairs);
  }

  /** The tables of a kind of period: pairs for months and quarters only. */
  public static PublishedTables of(Settings settings, PeriodKind kind) {
    List<String> dimensions = List.copyOf(settings.dimensions().keySet());
    List<int[]> pairs = new ArrayList<>();
    if (kind.paired()) {
      for (List<String> pair : settings.pairs()) {
        int a = dimensions.indexOf(pair.get(0));
        int b = dimensions.indexOf(pair.get(1));
        pairs.add(new int[] {Math.min(a, b), Math.max(a, b)});
      }
    }
    return new PublishedTables(dimensions, pairs);
  }

  /** Whether the table of these two dimensions is published. */
  boolean crosses(int first, int second) {
    return pairs.stream().anyMatch(p -> p[0] == first && p[1] == second);
  }
}
