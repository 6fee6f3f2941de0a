package nl.stip.dashboard.figure.form;

import java.util.List;
import java.util.stream.Collectors;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;

/**
 * What stands where a chart has no value.
 *
 * @param data what is drawn
 * @param words the language
 */
record Blank(FigureData data, Words words) {

  /** Hatching of places that have no value, or a bound only. */
  List<Mark> hatched() {
    List<Cell> blank = cells().stream().filter(c -> !c.hasValue()).toList();
    boolean bounded = blank.stream().anyMatch(c -> c.bound() != null);
    return when(!blank.isEmpty(), bounded ? "key.inexact" : "key.hatched");
  }

  /** Hatching where nothing is known but that few people stand behind a share. */
  List<Mark> unknown() {
    return when(
        cells().stream().anyMatch(c -> !c.hasValue() && c.bound() != Cell.Bound.ALL_BUT),
        "key.inexact");
  }

  /** Hatching with why there is nothing, in words: what is hidden is not what nobody knows. */
  List<Mark> withheld() {
    String reasons =
        absent().stream()
            .filter(why -> why != Missing.TOO_LITTLE_HISTORY)
            .map(this::said)
            .collect(Collectors.joining(", "));
    return reasons.isEmpty()
        ? List.of()
        : List.of(new Mark("hatch", words.say("key.ties_hidden", reasons)));
  }

  /** Why cells of a matrix have no colour, as each is drawn; of what cannot be yet nothing is. */
  List<Mark> reasons() {
    return absent().stream().map(this::mark).toList();
  }

  private Mark mark(Missing why) {
    return switch (why) {
      case SUPPRESSED -> new Mark("hatch", said(why));
      case TOO_LITTLE_HISTORY -> new Mark("note", words.say("key.blank", said(why)));
      default -> new Mark("none", said(why));
    };
  }

  private String said(Missing why) {
    return words.say("missing." + why.term());
  }

  private List<Missing> absent() {
    return cells().stream()
        .filter(c -> !c.tells())
        .map(CellText::reason)
        .distinct()
        .sorted()
        .toList();
  }

  private List<Mark> when(boolean present, String key) {
    return present ? List.of(new Mark("hatch", words.say(key))) : List.of();
  }

  private List<Cell> cells() {
    return data.series(Role.MAIN).stream().flatMap(s -> s.cells().stream()).toList();
  }
}
