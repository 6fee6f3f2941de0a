package nl.stip.dashboard.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
   * otherwise highest and lowest, which are not called that of all while some have no value.
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
    boolean time = data.alongTime();
    List<Integer> told =
        IntStream.range(0, one.cells().size())
            .filter(i -> size(one.cells().get(i)).isPresent())
            .filter(i -> !time || data.ticks().get(i).complete())
            .boxed()
            .toList();
    if (told.isEmpty()) {
      return "";
    }
    Comparator<Integer> bySize =
        Comparator.comparingDouble(i -> size(one.cells().get(i)).orElseThrow());
    int from = time ? told.get(0) : told.stream().max(bySize).orElseThrow();
    int to = time ? told.get(told.size() - 1) : told.stream().min(bySize).orElseThrow();
    boolean all = told.size() == one.cells().size();
    return text.words()
        .say(
            time
                ? when(data.ticks().get(from).label())
                : all ? "summary.rank" : "summary.rank_known",
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

  /** Its value, or the limit that is known of it: of shares near all or nothing no more is told. */
  private static Optional<Double> size(Cell cell) {
    return cell.hasValue() ? Optional.of(cell.value()) : cell.limit();
  }
}
