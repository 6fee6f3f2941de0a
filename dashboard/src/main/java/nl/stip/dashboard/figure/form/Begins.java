package nl.stip.dashboard.figure.form;

import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.language.Words;

/** Why there is nothing yet where an axis along periods begins. */
final class Begins {

  private Begins() {}

  /** In which periods, and why; empty where something is known of the first. */
  static List<String> said(FigureData data, Words words) {
    int first =
        IntStream.range(0, data.ticks().size())
            .filter(at -> data.series().stream().anyMatch(one -> one.cells().get(at).tells()))
            .findFirst()
            .orElse(0);
    if (first == 0 || !data.overTime() || data.subject().isEmpty()) {
      return List.of();
    }
    String from = data.ticks().get(0).label();
    String to = data.ticks().get(first - 1).label();
    String when = first == 1 ? from : from + " – " + to;
    String why = new CellText(words, data.unit()).value(data.subject().get(0).cells().get(0));
    return List.of(words.say("key.absent", when, why));
  }
}
