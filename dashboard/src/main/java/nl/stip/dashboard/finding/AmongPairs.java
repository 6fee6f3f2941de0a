package nl.stip.dashboard.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;

/**
 * Between which two groups something is most and least compared with chance. What chance itself may
 * give is not named, nor what is within a group.
 */
final class AmongPairs {

  private static final double CHANCE = 1;

  private record Pair(String one, String other, Cell cell) {

    String names(Scope scope) {
      return scope.words().say("and", one, other);
    }
  }

  private AmongPairs() {}

  static String of(FigureData data, Scope scope) {
    if (!data.unit().equals("ratio")) {
      return "";
    }
    List<Pair> pairs = pairs(data);
    List<Pair> sure =
        pairs.stream().filter(p -> p.cell().hasValue() && !p.cell().maybeChance()).toList();
    String name = InShort.name(data, scope);
    if (sure.isEmpty()) {
      boolean known = pairs.stream().anyMatch(pair -> pair.cell().hasValue());
      return known ? scope.words().say("answer.pairs.none", name, InShort.period(scope)) : "";
    }
    Comparator<Pair> bySize = Comparator.comparingDouble(pair -> pair.cell().value());
    Pair most = sure.stream().max(bySize).orElseThrow();
    Pair least = sure.stream().min(bySize).orElseThrow();
    boolean all = pairs.stream().allMatch(pair -> pair.cell().hasValue());
    return scope
            .words()
            .say(
                key(most, least, all),
                name,
                InShort.period(scope),
                most.names(scope),
                text(data, scope).value(most.cell()),
                least.names(scope),
                text(data, scope).value(least.cell()))
        + " "
        + scope.words().say(chance(most, least));
  }

  private static String key(Pair most, Pair least, boolean all) {
    String key = most.equals(least) ? "answer.pair" : "answer.pairs";
    return all ? key : key + "_known";
  }

  private static String chance(Pair most, Pair least) {
    if (most.cell().value() < CHANCE) {
      return "answer.pairs.less";
    }
    return least.cell().value() > CHANCE ? "answer.pairs.more" : "answer.pairs.one";
  }

  private static List<Pair> pairs(FigureData data) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < data.series().size(); i++) {
      for (int j = 0; j < data.ticks().size(); j++) {
        FigureData.Series row = data.series().get(i);
        if (!row.label().equals(data.ticks().get(j).label())) {
          pairs.add(new Pair(row.label(), data.ticks().get(j).label(), row.cells().get(j)));
        }
      }
    }
    return pairs;
  }

  private static CellText text(FigureData data, Scope scope) {
    return new CellText(scope.words(), data.unit());
  }
}
