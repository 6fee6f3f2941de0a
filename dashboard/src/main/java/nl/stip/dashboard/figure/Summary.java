package nl.stip.dashboard.figure;

import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;

/** A figure in a sentence, for who hears it instead of seeing it. */
public final class Summary {

  /** Part of the figures from which on hardly anything can be seen. */
  private static final double NEARLY_ALL = 0.75;

  private static final int SEVERAL = 4;

  private Summary() {}

  /**
   * Of a group among others: where it stands. Over time: first and last period that is over;
   * otherwise highest and lowest, {@link Extremes}.
   */
  public static String of(FigureData data, Words words) {
    CellText text = new CellText(words, data.unit());
    if (data.figure().standing()) {
      return StandingText.of(data, words);
    }
    if (data.figure().counted()) {
      return Pairs.of(data, text);
    }
    List<String> sentences =
        data.subject().stream().limit(4).map(s -> sentence(s, data, text)).toList();
    return String.join(" ", sentences).strip();
  }

  /** That nearly all of it is hidden, and of how many figures; empty where it is not. */
  public static String hidden(FigureData data, Words words) {
    List<Cell> cells =
        data.series(Role.MAIN).stream()
            .flatMap(series -> series.cells().stream())
            .filter(cell -> cell.tells() || cell.missing() == Missing.SUPPRESSED)
            .toList();
    long hidden = cells.stream().filter(cell -> !cell.tells()).count();
    return hidden < SEVERAL || hidden < NEARLY_ALL * cells.size()
        ? ""
        : words.say(
            "figure.hidden", words.numbers().count(hidden), words.numbers().count(cells.size()));
  }

  private static String sentence(Series one, FigureData data, CellText text) {
    return data.alongTime() ? course(one, data, text) : new Extremes(one, data, text).words();
  }

  private static String course(Series one, FigureData data, CellText text) {
    List<Integer> told =
        IntStream.range(0, one.cells().size())
            .filter(i -> drawn(one.cells().get(i)))
            .filter(i -> data.ticks().get(i).complete())
            .boxed()
            .toList();
    if (told.isEmpty()) {
      return "";
    }
    int from = told.get(0);
    int to = told.get(told.size() - 1);
    return text.words()
        .say(
            when(data.ticks().get(from).label()),
            one.label(),
            data.ticks().get(from).label(),
            text.brief(one.cells().get(from)),
            data.ticks().get(to).label(),
            text.brief(one.cells().get(to)));
  }

  /** Something is so in a month or week, on a day, and after some weeks or hours. */
  private static String when(String label) {
    if (!Character.isDigit(label.charAt(0))) {
      return "summary.time";
    }
    return label.matches("\\d+\\P{Digit}+") ? "summary.after" : "summary.day";
  }

  /** Whether there is a value, or a limit: of shares near all or nothing no more is told. */
  private static boolean drawn(Cell cell) {
    return cell.hasValue() || cell.limit().isPresent();
  }
}
