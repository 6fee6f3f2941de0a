package nl.stip.dashboard.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;

/**
 * Where among groups, dimensions or questions something is most and least. Only what is measured is
 * named: of what is hidden, or known as a bound, it is said that it was left out.
 */
final class AmongPlaces {

  private static final int NAMED = 3;

  private final FigureData data;
  private final Scope scope;
  private final CellText text;
  private final List<Place> measured = new ArrayList<>();

  /** What of: all, what has a figure, or what is known exactly, where some is a bound. */
  private final String of;

  private record Place(int at, String label, Cell cell) {

    double value() {
      return cell.value();
    }
  }

  private AmongPlaces(FigureData data, Scope scope) {
    this.data = data;
    this.scope = scope;
    this.text = new CellText(scope.words(), data.unit());
    List<Cell> cells = data.series().get(0).cells();
    for (int at = 0; at < cells.size(); at++) {
      if (cells.get(at).hasValue()) {
        measured.add(new Place(at, data.ticks().get(at).label(), cells.get(at)));
      }
    }
    boolean bounds = cells.stream().anyMatch(cell -> cell.tells() && !cell.hasValue());
    this.of = bounds ? "_exact" : measured.size() == cells.size() ? "" : "_known";
  }

  static String of(FigureData data, Scope scope) {
    return data.series().isEmpty() ? "" : new AmongPlaces(data, scope).words();
  }

  private String words() {
    if (measured.isEmpty()) {
      return "";
    }
    Comparator<Place> bySize = Comparator.comparingDouble(Place::value);
    Place most = measured.stream().max(bySize).orElseThrow();
    Place least = measured.stream().min(bySize).orElseThrow();
    if (measured.size() == 1) {
      return say(
          of.equals("_exact") ? "answer.place_exact" : "answer.place",
          most.label(),
          text.value(most.cell()));
    }
    if (written(most).equals(written(least))) {
      return say("answer.equal" + of, written(most)) + chance(most, least);
    }
    String where = say(key(), names(most), written(most), names(least), written(least));
    return where + noise(most.cell(), least.cell()) + chance(most, least);
  }

  private String key() {
    String places = data.figure().by().equals("question") ? "answer.questions" : "answer.places";
    return places + of;
  }

  /** All that are written with the same value, as nobody can tell which of them is most. */
  private String names(Place one) {
    List<String> same =
        measured.stream()
            .filter(place -> written(place).equals(written(one)))
            .map(Place::label)
            .toList();
    if (same.size() > NAMED) {
      String others = scope.words().numbers().count(same.size() - 1L);
      return scope.words().say("answer.others", one.label(), others);
    }
    return scope.words().listed(same);
  }

  private String written(Place place) {
    return text.value(place.cell());
  }

  /** That the difference is no more than the uncertainty of both, where that is known. */
  private String noise(Cell most, Cell least) {
    if (!most.hasInterval() || !least.hasInterval()) {
      return "";
    }
    double noise = Math.hypot((most.high() - most.low()) / 2, (least.high() - least.low()) / 2);
    boolean apart = most.value() - least.value() > noise;
    return apart ? "" : " " + scope.words().say("answer.noise");
  }

  /** What chance would give, where the figure has it beside: of each if not the same everywhere. */
  private String chance(Place most, Place least) {
    return data.series(Role.WHOLE).stream()
        .filter(series -> series.id().equals("chance") && series.tells())
        .map(series -> chance(series.cells(), most, least))
        .map(" "::concat)
        .findFirst()
        .orElse("");
  }

  private String chance(List<Cell> chances, Place most, Place least) {
    Cell highest = chances.get(most.at());
    Cell lowest = chances.get(least.at());
    if (chances.stream().filter(Cell::hasValue).distinct().count() > 1) {
      return scope
          .words()
          .say(
              "answer.chance.places",
              most.label(),
              text.value(highest),
              least.label(),
              text.value(lowest));
    }
    String own = "answer.chance." + data.figure().metric();
    String key = scope.words().has(own) ? own : "answer.chance";
    return scope.words().say(key, text.value(highest));
  }

  private String say(String key, String... told) {
    List<String> arguments =
        new ArrayList<>(List.of(InShort.name(data, scope), InShort.period(scope)));
    arguments.addAll(List.of(told));
    return scope.words().say(key, arguments.toArray());
  }
}
