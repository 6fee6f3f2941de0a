package nl.stip.dashboard.figure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.mart.Cell;

/**
 * Where a row of a figure is highest and lowest, in a sentence. They are not called that of all
 * while some have no value. What is known as a bound is highest or lowest only where no other can
 * lie beyond it; else the sentence is about what is known exactly.
 */
final class Extremes {

  private final Series one;
  private final FigureData data;
  private final CellText text;

  Extremes(Series one, FigureData data, CellText text) {
    this.one = one;
    this.data = data;
    this.text = text;
  }

  String words() {
    List<Integer> told = places(Cell::tells);
    if (told.isEmpty()) {
      return "";
    }
    if (certain(told)) {
      boolean all = told.size() == one.cells().size();
      return said(all ? "summary.rank" : "summary.rank_known", told);
    }
    List<Integer> exact = places(Cell::hasValue);
    return switch (exact.size()) {
      case 0 -> text.words().say("summary.rank_bounds", one.label());
      case 1 -> said("summary.rank_one", exact);
      default -> said("summary.rank_exact", exact);
    };
  }

  private List<Integer> places(Predicate<Cell> which) {
    return IntStream.range(0, one.cells().size())
        .filter(at -> which.test(one.cells().get(at)))
        .boxed()
        .toList();
  }

  /** Whether none of the others can be above the first of them, or below the last. */
  private boolean certain(List<Integer> told) {
    int most = most(told);
    int least = least(told);
    return told.stream()
        .allMatch(
            at ->
                (at == most || within(at).most() <= within(most).least())
                    && (at == least || within(at).least() >= within(least).most()));
  }

  private Standing.Within within(int at) {
    return Standing.within(one.cells().get(at));
  }

  private int most(List<Integer> places) {
    return places.stream().max(order()).orElseThrow();
  }

  private int least(List<Integer> places) {
    return places.stream().min(order()).orElseThrow();
  }

  private Comparator<Integer> order() {
    return Comparator.comparingDouble(at -> Ranking.size(one.cells().get(at)));
  }

  private String said(String key, List<Integer> places) {
    int most = most(places);
    int least = least(places);
    return text.words()
        .say(
            key,
            one.label(),
            data.ticks().get(most).label(),
            text.brief(one.cells().get(most)),
            data.ticks().get(least).label(),
            text.brief(one.cells().get(least)));
  }
}
