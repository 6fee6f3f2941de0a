package nl.stip.dashboard.finding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.by.Curves;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Missing;

/**
 * When which share of the people with access will have taken part, in sentences: what is reached,
 * what comes next and when, how far it goes; or why there is no saying.
 */
public final class Reached {

  /** The metric it is about. */
  public static final String METRIC = "weeks_to_share";

  private static final double WHOLE = 100;
  private static final String SHARE = "share";

  private final Scope scope;
  private final LocalDate now;

  private Reached(Scope scope, Published period) {
    this.scope = scope;
    // the forecast is as of the end of the last whole week
    now = period.period().last().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
  }

  /**
   * The sentences about the group looked at; empty where nothing is known of it, and where the
   * forecast they stand beside is not made for the kind of period looked at.
   */
  public static String of(Scope scope) {
    Figure figure = Figure.of("", METRIC, "", "");
    if (scope.catalogue().metric(METRIC).isEmpty() || Answer.otherKind(METRIC, scope)) {
      return "";
    }
    Optional<Published> period =
        Curves.period(figure, scope).flatMap(id -> scope.catalogue().period(id));
    return period.map(p -> new Reached(scope, p).text(rows(p, scope))).orElse("");
  }

  private static List<Cells.Row> rows(Published period, Scope scope) {
    return scope
        .cells()
        .curves(METRIC, scope.selection().tool(), scope.selection().filter().id(), period.id())
        .stream()
        .sorted(Comparator.comparingDouble(Cells.Row::x))
        .toList();
  }

  private String text(List<Cells.Row> rows) {
    List<Cells.Row> done = where(rows, cell -> cell.hasValue() && cell.value() == 0);
    List<Cells.Row> coming = where(rows, cell -> cell.hasValue() && cell.value() > 0);
    List<Cells.Row> absent = where(rows, cell -> !cell.hasValue());
    List<String> parts = new ArrayList<>();
    if (!done.isEmpty() && done.size() == rows.size()) {
      parts.add(say("all", share(done.get(done.size() - 1))));
    } else if (!done.isEmpty()) {
      parts.add(say("done", share(done.get(done.size() - 1))));
    }
    if (!coming.isEmpty()) {
      parts.add(next(coming.get(0)));
    }
    if (coming.size() > 1) {
      Cells.Row last = coming.get(coming.size() - 1);
      parts.add(say("further", share(last), weeks(last.cell().value()), day(last.cell().value())));
    }
    if (!absent.isEmpty()) {
      parts.add(beyond(absent.get(0), coming.isEmpty() && done.isEmpty()));
    }
    return String.join(" ", parts);
  }

  private String next(Cells.Row row) {
    Cell cell = row.cell();
    String share = share(row);
    String when = say("next", share, weeks(cell.value()), day(cell.value()));
    if (cell.low() == null) {
      return when;
    }
    return when
        + " "
        + (cell.high() == null
            ? say("from", weeks(cell.low()))
            : say("between", weeks(cell.low()), weeks(cell.high())));
  }

  /** A share that does not come, or of which there is no saying. */
  private String beyond(Cells.Row row, boolean alone) {
    Missing reason = row.cell().missing();
    if (reason == Missing.NOT_REACHED) {
      return say("never", share(row));
    }
    if (reason == Missing.NO_FORECAST || reason == Missing.TOO_LITTLE_HISTORY) {
      return say(reason.term(), share(row));
    }
    return alone && reason != null ? scope.words().say("empty." + reason.term()) : "";
  }

  private static List<Cells.Row> where(List<Cells.Row> rows, Predicate<Cell> which) {
    return rows.stream().filter(row -> which.test(row.cell())).toList();
  }

  private String say(String key, Object... arguments) {
    return scope.words().say("reached." + key, arguments);
  }

  private String share(Cells.Row row) {
    return scope.words().numbers().value(row.x() / WHOLE, SHARE);
  }

  private String weeks(double weeks) {
    return scope.words().numbers().count(Math.round(weeks));
  }

  private String day(double weeks) {
    return scope.words().dates().day(now.plusWeeks(Math.round(weeks)));
  }
}
