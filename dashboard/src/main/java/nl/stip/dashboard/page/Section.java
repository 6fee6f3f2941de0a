package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A section of a page as its template comes by: its figures that have nothing to show stand
 * together at its end, below the reason that they share.
 */
final class Section {

  private final List<Drawn> untold = new ArrayList<>();
  private final Set<Drawn> elsewhere = new HashSet<>();
  private final Set<String> sources = new HashSet<>();

  /**
   * How a section ends.
   *
   * @param sources where the figures come from that show something
   * @param reasons why others do not
   */
  public record Ending(Set<String> sources, List<Reason> reasons) {}

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
      sources.add(figure.source());
    } else {
      untold.add(figure);
    }
    return figure;
  }

  /** Comes by a figure of which the top of the page says that it is to be seen elsewhere. */
  Drawn pass(Drawn figure) {
    elsewhere.add(figure);
    return figure;
  }

  /** Whether a figure is not to stand in its place. */
  boolean keeps(Drawn figure) {
    return untold.contains(figure) || elsewhere.contains(figure);
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
    Ending ending = new Ending(Set.copyOf(sources), List.copyOf(reasons.values()));
    untold.clear();
    elsewhere.clear();
    sources.clear();
    return ending;
  }
}
