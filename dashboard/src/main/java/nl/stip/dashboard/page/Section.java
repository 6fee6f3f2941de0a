package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A section of a page as its template comes by: its figures that have nothing to show stand
 * together at its end, below the reason that they share.
 */
final class Section {

  private final List<Drawn> untold = new ArrayList<>();
  private boolean told;

  /**
   * How a section ends.
   *
   * @param told whether it has a figure that shows something
   * @param reasons why others do not
   */
  public record Ending(boolean told, List<Reason> reasons) {}

  /**
   * A reason why there is nothing to show, and those it holds for.
   *
   * @param why the reason
   * @param advice what to do about it
   * @param figures in the order of the page
   */
  public record Reason(String why, String advice, List<Drawn> figures) {}

  /** Comes by a figure. */
  Drawn add(Drawn figure) {
    if (figure.empty() == null) {
      told = true;
    } else {
      untold.add(figure);
    }
    return figure;
  }

  /** Whether a figure is one of those for the end. */
  boolean keeps(Drawn figure) {
    return untold.contains(figure);
  }

  /** How it ends; what comes after that is of the next. */
  Ending end() {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    for (Drawn figure : untold) {
      reasons
          .computeIfAbsent(
              figure.empty() + figure.advice(),
              key -> new Reason(figure.empty(), figure.advice(), new ArrayList<>()))
          .figures()
          .add(figure);
    }
    Ending ending = new Ending(told, List.copyOf(reasons.values()));
    untold.clear();
    told = false;
    return ending;
  }
}
