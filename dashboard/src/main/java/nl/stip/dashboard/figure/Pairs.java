package nl.stip.dashboard.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.stip.dashboard.mart.Cell;

/** A matrix of ties in a sentence: the two groups that have most, and the two that have least. */
final class Pairs {

  /** A cell between two groups, or within one. */
  private record Between(String one, String other, Cell cell) {

    String in(CellText text) {
      return text.words().say("summary.pair", one, other, text.value(cell));
    }
  }

  private Pairs() {}

  /** Empty where no two groups have a value. */
  static String of(FigureData data, CellText text) {
    List<Between> told = new ArrayList<>();
    boolean all = true;
    for (int i = 0; i < data.series().size(); i++) {
      for (int j = 0; j < data.ticks().size(); j++) {
        Cell cell = data.series().get(i).cells().get(j);
        if (i != j && cell.hasValue()) {
          told.add(new Between(data.series().get(i).label(), data.ticks().get(j).label(), cell));
        }
        all &= i == j || cell.hasValue();
      }
    }
    if (told.isEmpty()) {
      return "";
    }
    Comparator<Between> bySize = Comparator.comparingDouble(pair -> pair.cell().value());
    return text.words()
        .say(
            all ? "summary.pairs" : "summary.pairs_known",
            told.stream().max(bySize).orElseThrow().in(text),
            told.stream().min(bySize).orElseThrow().in(text));
  }
}
