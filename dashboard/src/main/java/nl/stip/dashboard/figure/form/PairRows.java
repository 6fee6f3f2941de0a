package nl.stip.dashboard.figure.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * Groups two by two as a ranking, by their ties: where nearly all pairs are hidden, one ribbon of a
 * chord would fill its circle.
 *
 * @param data a row per pair
 * @param left how many pairs the table has only
 * @param why why other pairs have no figure, in words; empty where all have one
 */
record PairRows(FigureData data, int left, List<String> why) {

  /** Fewer ribbons than this make no picture. */
  private static final int RIBBONS = 3;

  private static final int MOST = 12;
  private static final RankForm RANK = new RankForm();

  private record Pair(Tick tick, Cell cell) {}

  /** The rows of a matrix of ties with too few ribbons; nothing where a chord shows more. */
  static Optional<PairRows> of(FigureData matrix, Words words) {
    return Circle.of(matrix).ribbons().size() < RIBBONS
        ? Optional.of(rows(matrix, words))
        : Optional.empty();
  }

  private static PairRows rows(FigureData matrix, Words words) {
    List<Pair> all = pairs(matrix);
    List<Pair> shown =
        all.stream()
            .filter(pair -> pair.cell().hasValue() && pair.cell().value() > 0)
            .sorted(Comparator.comparingDouble(pair -> -pair.cell().value()))
            .toList();
    List<Pair> most = shown.subList(0, Math.min(MOST, shown.size()));
    CellText text = new CellText(words, matrix.unit());
    Figure asked = matrix.figure();
    Series row =
        new Series(
            asked.metric(),
            words.say("chord.times"),
            Role.MAIN,
            1,
            most.stream().map(Pair::cell).toList());
    return new PairRows(
        new FigureData(
            new Figure(asked.question(), asked.metrics(), "pairs", "rank"),
            matrix.unit(),
            false,
            most.stream().map(Pair::tick).toList(),
            List.of(row)),
        shown.size() - most.size(),
        all.stream()
            .map(Pair::cell)
            .filter(cell -> !cell.hasValue())
            .map(text::value)
            .distinct()
            .toList());
  }

  /**
   * What is between two groups is the same both ways; how many people one has says nothing of it.
   */
  private static List<Pair> pairs(FigureData matrix) {
    List<Pair> pairs = new ArrayList<>();
    List<Series> groups = matrix.series();
    for (int one = 0; one < groups.size(); one++) {
      for (int other = one + 1; other < groups.size(); other++) {
        Cell cell = groups.get(one).cells().get(other);
        String name = groups.get(one).label() + ChordForm.BETWEEN + groups.get(other).label();
        pairs.add(
            new Pair(
                new Tick(name, name, matrix.ticks().get(other).complete()),
                cell.hasValue() ? Cell.of(null, cell.value()) : cell));
      }
    }
    return pairs;
  }

  Map<String, Object> option(Words words) {
    return RANK.option(data, words);
  }

  List<Mark> marks(Words words) {
    List<Mark> marks = new ArrayList<>(List.of(new Mark(Marks.NOTE, words.say("key.pairs"))));
    if (left > 0) {
      marks.add(new Mark(Marks.NOTE, words.say("key.pairs_left", words.numbers().count(left))));
    }
    if (!why.isEmpty()) {
      marks.add(new Mark(Marks.NOTE, words.say("key.pairs_hidden", String.join(", ", why))));
    }
    return marks;
  }

  int height() {
    return RANK.height(data);
  }
}
