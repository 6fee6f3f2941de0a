package nl.stip.dashboard.figure.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * Why the hatched cells of a row have no value. One reason needs no names, the hatching says where;
 * of several the commonest is that of the others: {@code HR, IT: verborgen; overige: geen
 * gegevens}.
 */
public final class Reasons {

  private final CellText text;
  private final boolean sized;
  private final Map<String, List<String>> names = new LinkedHashMap<>();

  /** Reasons of one row; sized tells bounds with the size of the group. */
  Reasons(CellText text, boolean sized) {
    this.text = text;
    this.sized = sized;
  }

  void add(String name, Cell cell) {
    if (!cell.hasValue()) {
      names.computeIfAbsent(reason(cell), r -> new ArrayList<>()).add(name);
    }
  }

  private String reason(Cell cell) {
    return cell.bound() == null || sized
        ? text.value(cell)
        : text.words().say("sheet.bound." + cell.bound().term());
  }

  /** Which reasons there are, without what each is of. */
  String brief() {
    return String.join(", ", names.keySet());
  }

  /**
   * Why figures of some rows or lines are absent, for who does not see the column of reasons: the
   * reasons of each, and together those of which these are the same.
   *
   * @param expected absences that need no reason
   */
  public static String told(FigureData data, Predicate<Cell> expected, Words words) {
    Map<String, List<String>> told = new LinkedHashMap<>();
    for (Series series : data.series()) {
      Reasons reasons = new Reasons(new CellText(words, data.unit()), false);
      series.cells().stream().filter(expected.negate()).forEach(c -> reasons.add("", c));
      if (!reasons.names.isEmpty()) {
        told.computeIfAbsent(reasons.brief(), r -> new ArrayList<>()).add(series.label());
      }
    }
    return told.entrySet().stream()
        .map(same -> String.join(", ", same.getValue()) + ": " + same.getKey())
        .collect(Collectors.joining("; "));
  }

  @Override
  public String toString() {
    Words words = text.words();
    int most = names.values().stream().mapToInt(List::size).max().orElse(0);
    List<String> told = new ArrayList<>();
    String others = "";
    for (Map.Entry<String, List<String>> reason : names.entrySet()) {
      if (others.isEmpty() && reason.getValue().size() == most && most > 1) {
        others = reason.getKey();
      } else {
        told.add(String.join(", ", reason.getValue()) + ": " + reason.getKey());
      }
    }
    if (names.size() == 1) {
      return names.keySet().iterator().next();
    }
    if (!others.isEmpty()) {
      told.add(words.say("sheet.others") + ": " + others);
    }
    return String.join("; ", told);
  }
}
