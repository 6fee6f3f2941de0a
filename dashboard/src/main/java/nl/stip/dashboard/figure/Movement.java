package nl.stip.dashboard.figure;

import java.util.Optional;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.mart.Cell;

/**
 * How the cells of a figure changed: over time since the place before, otherwise since the period
 * compared with. Nothing is said of a running period or next to a missing value, and of what was
 * divided otherwise then only that it was.
 *
 * @param data the figure
 * @param text writes its cells
 */
public record Movement(FigureData data, CellText text) {

  /** Everything about a cell in one line, its change included. */
  public String whole(Series one, int tick) {
    String cell = text.whole(one.cells().get(tick));
    return words(one, tick).map(change -> cell + " · " + change).orElse(cell);
  }

  /** People, interval and change of a cell in quiet text; empty when unknown. */
  public String basis(Series one, int tick) {
    String basis = text.basis(one.cells().get(tick));
    String change = words(one, tick).orElse("");
    return basis.isEmpty() || change.isEmpty() ? basis + change : basis + " · " + change;
  }

  private Optional<String> words(Series one, int tick) {
    if (!data.ticks().get(tick).complete() || one.role() == Role.COMPARISON) {
      return Optional.empty();
    }
    return data.overTime() ? overTime(one, tick) : compared(one, tick);
  }

  private Optional<String> overTime(Series one, int tick) {
    return tick == 0
        ? Optional.empty()
        : since(
            one.cells().get(tick), one.cells().get(tick - 1), data.ticks().get(tick - 1).label());
  }

  private Optional<String> compared(Series one, int tick) {
    return one.role() != Role.MAIN
        ? Optional.empty()
        : data.series(Role.COMPARISON).stream()
            .findFirst()
            .flatMap(then -> compared(one.cells().get(tick), then, tick));
  }

  private Optional<String> compared(Cell now, Series then, int tick) {
    Optional<String> change = since(now, then.cells().get(tick), then.label());
    return data.ticks().get(tick).redrawn()
        ? change.map(any -> text.words().say("change.redrawn", then.label()))
        : change;
  }

  private Optional<String> since(Cell now, Cell then, String moment) {
    if (!now.hasValue() || !then.hasValue()) {
      return Optional.empty();
    }
    return Optional.of(text.change(text.difference(now.value(), then.value()), moment));
  }
}
