package nl.stip.analytics.group;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stip.workspace.Settings;

/**
 * The cells people are counted in ({@code counting.md} 20): the organisation, each dimension, and
 * for months and quarters the pairs of dimensions that the settings list; all of the first four
 * when they list none.
 */
final class Cells {

  private static final int PAIRED = 4;

  private final List<String> dimensions;
  private final List<List<String>> pairs;

  Cells(Settings settings) {
    dimensions = List.copyOf(settings.dimensions().keySet());
    pairs = settings.pairs().isEmpty() ? firstFour(dimensions) : settings.pairs();
  }

  private static List<List<String>> firstFour(List<String> dimensions) {
    List<List<String>> pairs = new ArrayList<>();
    int most = Math.min(PAIRED, dimensions.size());
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        pairs.add(List.of(dimensions.get(i), dimensions.get(j)));
      }
    }
    return pairs;
  }

  /** Columns {@code g0, g1, …} from the array {@code groups}. */
  String columns() {
    return IntStream.range(0, dimensions.size())
        .mapToObj(i -> ", groups[%1$d] as g%1$d".formatted(i))
        .collect(Collectors.joining());
  }

  /** The grouping sets over tool, period and the columns. */
  String groupingSets(boolean withPairs) {
    List<String> sets = new ArrayList<>(List.of("(tool, period)"));
    for (int i = 0; i < dimensions.size(); i++) {
      sets.add("(tool, period, g%d)".formatted(i));
    }
    for (List<String> pair : withPairs ? pairs : List.<List<String>>of()) {
      sets.add(
          "(tool, period, g%d, g%d)"
              .formatted(dimensions.indexOf(pair.get(0)), dimensions.indexOf(pair.get(1))));
    }
    return String.join(", ", sets);
  }

  /** {@code dim1, val1, dim2, val2} from the columns of a grouping set. */
  String cell() {
    String known =
        IntStream.range(0, dimensions.size())
            .mapToObj(
                i ->
                    "if(g%1$d is null, null, struct('%2$s' as dim, g%1$d as val))"
                        .formatted(i, dimensions.get(i).replace("'", "\\'")))
            .collect(Collectors.joining(", "));
    if (known.isEmpty()) {
      return "cast(null as string) as dim1, cast(null as string) as val1,"
          + " cast(null as string) as dim2, cast(null as string) as val2";
    }
    String cells = "filter(array(" + known + "), g -> g is not null)";
    return "get(%1$s, 0).dim as dim1, get(%1$s, 0).val as val1, get(%1$s, 1).dim as dim2, get(%1$s, 1).val as val2"
        .formatted(cells);
  }
}
