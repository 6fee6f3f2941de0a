package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.HIDDEN;
import static nl.stip.dashboard.figure.form.Drawing.UNDER;
import static nl.stip.dashboard.figure.form.Drawing.draw;
import static nl.stip.dashboard.figure.form.Drawing.figure;
import static nl.stip.dashboard.figure.form.Drawing.key;
import static nl.stip.dashboard.figure.form.Drawing.names;
import static nl.stip.dashboard.figure.form.Drawing.row;
import static nl.stip.dashboard.figure.form.Drawing.series;
import static nl.stip.dashboard.figure.form.Drawing.share;
import static nl.stip.dashboard.figure.form.Drawing.undrawn;
import static nl.stip.dashboard.figure.form.Drawing.values;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.mart.Cell;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is known as a bound only, on a line. */
class LineBoundsTest {

  /**
   * Of 1,200 people all but 4 are 100 %, rounded; all but fewer than 3 are more than that, and may
   * not lie below it.
   */
  @Test
  void allButAFewLieNoLowerThanAnExactShareOfFewer() {
    Cell most = new Cell(1200, null, null, null, Cell.Bound.ALL_BUT, null);
    JsonNode option =
        draw(
            figure(
                "period",
                "line",
                false,
                row("Bereikt", Role.MAIN, 1, Cell.of(1200, 1.0), Cell.of(1200, 1.0), most)));

    JsonNode dotted = series(option, "Bereikt", 1);
    assertThat(values(dotted)).containsExactly(null, 1.0, 1.0);
    assertThat(dotted.at("/data/2/symbol").asString()).isEqualTo("triangle");
    assertThat(dotted.at("/data/2/label/formatter").asString())
        .isEqualTo("Bereikt >\u00a099\u00a0%");
  }

  /** A line at the bound would seem to be one that was measured, on a scale made for it. */
  @Test
  void whereOnlyBoundsAreKnownThereIsNoPicture() {
    FigureData.Series bounds = row("HR", Role.MAIN, 1, UNDER, UNDER, UNDER);

    assertThat(undrawn(figure("period", "line", false, bounds)))
        .contains("In geen enkele periode zijn het er 3 of meer.");
    assertThat(undrawn(figure("curve-group-weeks", "line", false, bounds)))
        .contains("Nergens zijn het er 3 of meer.");
    FigureData weeks = figure("curve-group-percent", "line", false, bounds);
    assertThat(
            undrawn(new FigureData(weeks.figure(), "weeks", false, weeks.ticks(), weeks.series())))
        .as("of weeks no number of people is said")
        .contains("Hiervan is alleen een grens te tonen.");
    FigureData.Series whole = row("Lumen", Role.WHOLE, 1, share(0.2), share(0.2), share(0.2));
    assertThat(undrawn(figure("period", "line", false, bounds, whole))).isEmpty();
  }

  @Test
  void aLineOfBoundsIsDottedAlongThemAndKeepsItsName() {
    FigureData data = figure("period", "line", false, row("HR", Role.MAIN, 1, UNDER, UNDER, UNDER));
    JsonNode option = draw(data);

    JsonNode dotted = series(option, "HR", 1);
    assertThat(values(dotted)).containsExactly(0.075, 0.075, 0.075);
    assertThat(dotted.at("/lineStyle/type").asString()).isEqualTo("dotted");
    assertThat(dotted.at("/data/2/symbol").asString()).isEqualTo("triangle");
    assertThat(dotted.at("/data/2/symbolRotate").asInt()).isEqualTo(180);
    assertThat(dotted.at("/data/2/label/formatter").asString()).isEqualTo("HR <\u00a08\u00a0%");
    assertThat(key(data)).containsExactly("under: minder dan 3 mensen: hier of lager");
  }

  /** Among many lines those of bounds alone would lie on each other; few are all drawn. */
  @Test
  void linesOfBoundsAloneAreToldWhereThereAreMany() {
    FigureData.Series known = row("HR", Role.MAIN, 1, UNDER, share(0.2), share(0.3));
    FigureData.Series one = row("ICT", Role.MAIN, 2, UNDER, UNDER, UNDER);
    FigureData.Series other = row("Verkoop", Role.MAIN, 3, HIDDEN, UNDER, UNDER);
    FigureData.Series third = row("Zorg", Role.MAIN, 4, share(0.1), share(0.2), share(0.2));
    FigureData.Series fourth = row("Bouw", Role.MAIN, 5, share(0.2), share(0.2), share(0.2));

    FigureData many = figure("curve-group", "line", false, known, one, other, third, fourth);
    assertThat(names(draw(many))).containsExactly("HR", "Zorg", "Bouw");
    assertThat(key(many))
        .containsExactly(
            "dotted: minder dan 3 mensen: hier of lager",
            "note: ICT, Verkoop: alleen een grens, zie de tabel");

    FigureData few = figure("curve-group", "line", false, known, one, other, third);
    assertThat(names(draw(few))).containsExactly("HR", "ICT", "Verkoop", "Zorg");
  }

  /** A flat stub at a bound, above the line of the whole, would seem to be more than that. */
  @Test
  void whereOfManyGroupsOnlyBoundsAreKnownTheWholeIsDrawnAlone() {
    FigureData data =
        figure(
            "curve-group",
            "line",
            false,
            row("Lumen", Role.WHOLE, 1, share(0.1), share(0.2), share(0.3)),
            row("HR", Role.MAIN, 1, UNDER, UNDER, UNDER),
            row("ICT", Role.MAIN, 2, UNDER, UNDER, HIDDEN),
            row("Zorg", Role.MAIN, 9, UNDER, UNDER, UNDER),
            row("Bouw", Role.MAIN, 10, UNDER, UNDER, UNDER),
            row("Haven", Role.MAIN, 11, UNDER, UNDER, UNDER));

    assertThat(names(draw(data))).containsExactly("Lumen");
    assertThat(key(data))
        .containsExactly("note: HR, ICT, Zorg, Bouw, Haven: alleen een grens, zie de tabel");
  }

  /** A band is drawn between values: of bounds there is none, and the key has none. */
  @Test
  void thereIsNoBandOfBounds() {
    FigureData data =
        figure(
            "group-period",
            "line",
            false,
            row("HR", Role.MAIN, 1, share(0.1), share(0.2), share(0.3)),
            row("Bouw", Role.MAIN, 9, UNDER, UNDER, UNDER),
            row("Haven", Role.MAIN, 10, UNDER, UNDER, UNDER));

    assertThat(names(draw(data))).containsExactly("HR");
    assertThat(key(data)).containsExactly("note: Bouw, Haven: alleen een grens, zie de tabel");
  }
}
