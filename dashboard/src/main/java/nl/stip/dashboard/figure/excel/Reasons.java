package nl.stip.dashboard.figure.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * Why the hatched cells of a row have no value. One reason needs no names, the hatching says where;
 * of several the commonest is that of the others: {@code HR, IT: verborgen; overige: geen
 * gegevens}.
 */
final class Reasons {

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
