package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.finding.InShort;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentence of a figure that is no single number claims what its cells say, and no more. */
class InShortTest {

  private static final Cell HIDDEN = Cell.absent(Missing.SUPPRESSED);

  /** What a figure of parts shows is not what its sentence is told from. */
  private static final Answer PARTS =
      Answer.of(
          new FigureData(
              Figure.of("any", "usage_segments", "bin", "bars"),
              "share",
              true,
              ticks("a"),
              List.of(row("a", HIDDEN))));

  @TempDir Path folder;

  private static Cell share(double value, double half) {
    return new Cell(200, value, value - half, value + half, null, null);
  }

  private static Cell ratio(double value, double z) {
    return new Cell(200, value, null, null, null, null, z);
  }

  private static Cell allBut(int people) {
    return new Cell(people, null, null, null, Cell.Bound.ALL_BUT, null);
  }

  private static Cell under(int people) {
    return new Cell(people, null, null, null, Cell.Bound.UNDER, null);
  }

  private static List<Tick> ticks(String... labels) {
    return Arrays.stream(labels).map(label -> new Tick(label, label, true)).toList();
  }

  private static Series row(String id, Cell... cells) {
    return new Series(id, id, Role.MAIN, 1, List.of(cells));
  }

  private String told(String metric, String by, String unit, List<Tick> ticks, Series... rows)
      throws Exception {
    Figure figure = Figure.of("any", metric, by, "line");
    FigureData data = new FigureData(figure, unit, false, ticks, List.of(rows));
    return told(Answer.of(data), mart -> {});
  }

  private String told(Answer answer, PlantedMart.Planting planting) throws Exception {
    return PlantedMart.told(
            folder,
            planting,
            "nl",
            Map.of("period", "2026-10"),
            scope -> List.of(InShort.of(answer, scope)))
        .get(0)
        .replace('\u00a0', ' ');
  }

  private String groups(Cell... cells) throws Exception {
    String[] names = {"HR", "IT", "Logistiek", "Operatie", "Verkoop"};
    return told(
        "engaged_share",
        "group",
        "share",
        ticks(Arrays.copyOf(names, cells.length)),
        row("engaged_share", cells));
  }

  private String dimensions(String metric, String unit, Cell... chances) throws Exception {
    Series chance = new Series("chance", "toeval", Role.WHOLE, 1, List.of(chances));
    return told(
        metric,
        "dimension",
        unit,
        ticks("Functie", "Werkplek"),
        row(metric, Cell.of(855, 0.212), Cell.of(855, -0.752)),
        chance);
  }

  @Test
  void whatChanceGivesIsToldOfTheDimensionsThatAreNamed() throws Exception {
    assertThat(
            dimensions(
                "chart_agreement", "coefficient", Cell.of(null, 0.896), Cell.of(null, -0.708)))
        .endsWith("Toeval geeft bij Functie 0,90 en bij Werkplek −0,71.");
    assertThat(dimensions("chart_agreement", "coefficient", Cell.of(null, 0.0), Cell.of(null, 0.0)))
        .endsWith("Toeval geeft 0.");
  }

  @Test
  void aRatioToWhatIsNoChanceIsNotSaidToBe() throws Exception {
    assertThat(dimensions("new_bridges", "ratio", Cell.of(null, 1.0), Cell.of(null, 1.0)))
        .endsWith("1,00 is even vaak als alle contacten.")
        .doesNotContain("oeval");
  }

  @Test
  void groupsAreNamedThatHaveMostAndLeast() throws Exception {
    assertThat(groups(share(0.35, 0.03), share(0.25, 0.03), share(0.17, 0.03)))
        .endsWith(", oktober 2026: het hoogst bij HR (35 %), het laagst bij Logistiek (17 %).");
  }

  /** Who is hidden, or known as a bound, may have more; it is never named as if measured. */
  @Test
  void aHiddenGroupOrABoundIsNotNamed() throws Exception {
    String told = groups(share(0.35, 0.03), HIDDEN, share(0.17, 0.03), allBut(40), under(40));
    assertThat(told)
        .contains("het hoogst bij HR (35 %)", "laagst bij Logistiek", "van wat precies bekend is.")
        .doesNotContain("IT", "Operatie", "Verkoop");
    assertThat(groups(share(0.35, 0.03), HIDDEN, share(0.17, 0.03)))
        .as("no bound is shown beside them")
        .endsWith("van wat een cijfer heeft.");
    assertThat(groups(HIDDEN, share(0.35, 0.03))).contains("alleen van IT is er een cijfer, 35 %");
    assertThat(groups(allBut(40), share(0.35, 0.03)))
        .contains("alleen van IT is het precies bekend, 35 %");
    assertThat(groups(HIDDEN, allBut(40))).isEmpty();
  }

  @Test
  void whatIsWrittenTheSameIsNotRanked() throws Exception {
    assertThat(groups(share(0.351, 0.03), share(0.349, 0.03), share(0.17, 0.03)))
        .contains("het hoogst bij HR en IT (35 %)");
    assertThat(groups(share(0.35, 0.03), share(0.351, 0.03))).endsWith(": overal 35 %.");
    assertThat(groups(share(0.35, 0.03), HIDDEN, share(0.351, 0.03)))
        .endsWith(": 35 %, overal waar er een cijfer is.");
  }

  /** 35 and 30 of which each may be 4 more or less: together 5.7. */
  @Test
  void aDifferenceWithinTheNoiseIsCalledThat() throws Exception {
    assertThat(groups(share(0.35, 0.04), share(0.30, 0.04))).contains("kan toeval zijn");
    assertThat(groups(share(0.36, 0.04), share(0.30, 0.04))).doesNotContain("toeval");
  }

  @Test
  void theLargestPartIsToldWithWhatItWas() throws Exception {
    assertThat(parts("power", 0.47, 0.32, "habitual", 0.34, 0.46))
        .contains("het grootste deel is ‘Elke week veel’, 47 %. In september 2026 was dat 32 %.");
    assertThat(parts("power", 0.47, 0.46, "habitual", 0.34, 0.35))
        .contains("Dat verschilt niet duidelijk van 46 % in september 2026.");
    assertThat(parts("power", 0.41, 0.41, "habitual", 0.41, 0.35))
        .contains("de grootste delen zijn Elke week veel en Vaste gewoonte, elk 41 %.");
  }

  /** Who got the tool in October makes the parts those of others, as a single number is. */
  @Test
  void partsOfOtherPeopleAreToldAsSuch() throws Exception {
    PlantedMart.Planting grown =
        mart -> {
          ofParts("power", 0.47, 0.32, "habitual", 0.34, 0.46).in(mart);
          new PlantedMart.Value("engaged_share", 0, "2026-09", 200, 0.5, 0.1).in(mart);
          new PlantedMart.Value("engaged_share", 0, "2026-10", 300, 0.5, 0.1).in(mart);
        };
    assertThat(told(PARTS, grown))
        .endsWith(
            " In september 2026 was dat 32 %. In oktober 2026 ging de organisatie van 200 naar 300"
                + " mensen: het gaat over andere mensen.");
  }

  /** Who is too new is beside the hundred per cent, however many there are. */
  @Test
  void whoIsTooNewIsNoPart() throws Exception {
    assertThat(parts("too_new", 0.6, 0.1, "habitual", 0.34, 0.46))
        .contains("het grootste deel is ‘Vaste gewoonte’, 34")
        .doesNotContain("Te nieuw");
  }

  private String parts(
      String one, double now, double then, String other, double ours, double before)
      throws Exception {
    return told(PARTS, ofParts(one, now, then, other, ours, before));
  }

  private static PlantedMart.Planting ofParts(
      String one, double now, double then, String other, double ours, double before) {
    return mart -> {
      PlantedMart.forget(mart);
      String row = "('usage_segments', 'all', 0, '%s', '%s', 200, %s, %s, %s, null, null)";
      String rows =
          String.join(
              ",",
              bin(row, "2026-10", one, now),
              bin(row, "2026-09", one, then),
              bin(row, "2026-10", other, ours),
              bin(row, "2026-09", other, before));
      mart.createStatement().execute("insert into bin values " + rows);
    };
  }

  private static String bin(String row, String period, String bin, double value) {
    return row.formatted(period, bin, value, value - 0.02, value + 0.02);
  }

  @Test
  void aCurveSaysWhenItIsAHalf() throws Exception {
    List<Tick> weeks = ticks("0 wk", "4 wk", "8 wk");
    assertThat(curve(weeks, under(40), share(0.52, 0.05), share(0.78, 0.05)))
        .endsWith(": de helft is bereikt binnen 4 wk. Na 8 wk is het 78 % van de mensen.");
    assertThat(curve(weeks, share(0.2, 0.05), share(0.3, 0.05), share(0.4, 0.05)))
        .endsWith(
            ": na 0 wk is het 20 % van de mensen, na 8 wk 40 %. De helft wordt in die tijd niet bereikt.");
    assertThat(curve(weeks, under(425), share(0.3, 0.05), share(0.48, 0.05)))
        .as("a bound says of how many itself")
        .endsWith(
            ": na 0 wk is het minder dan 3 van 425, na 8 wk 48 % van de mensen. De helft wordt in"
                + " die tijd niet bereikt.");
    assertThat(curve(weeks, under(40), allBut(40), Cell.absent(Missing.TOO_LITTLE_HISTORY)))
        .contains("de helft is bereikt binnen 4 wk.")
        .contains("op minder dan 3 na alle 40");
  }

  private String curve(List<Tick> weeks, Cell... cells) throws Exception {
    Series other = row("7", IntStream.range(0, 3).mapToObj(i -> allBut(90)).toArray(Cell[]::new));
    return told("time_to_habit", "curve-group-weeks", "share", weeks, other, row("whole", cells));
  }

  private String cohorts(Series... rows) throws Exception {
    return told("retention", "cohort", "share", ticks("0", "1", "2", "3"), rows);
  }

  /** Those of July were followed for a month only: it does not show yet who stays. */
  @Test
  void theLatestCohortIsOneThatWasFollowed() throws Exception {
    Cell not = Cell.absent(Missing.TOO_LITTLE_HISTORY);
    assertThat(
            cohorts(
                row("Q1 ’26", allBut(20), share(0.9, 0.05), share(0.8, 0.05), share(0.7, 0.05)),
                row("Q2 ’26", allBut(20), share(0.9, 0.05), share(0.8, 0.05), share(0.6, 0.05)),
                row("jul ’26", allBut(20), share(0.9, 0.05), not, not)))
        .endsWith(
            " van wie begon in Q2 ’26: na 3 maanden 60 %."
                + " Van wie begon in Q1 ’26 was dat na evenveel maanden 70 %.");
  }

  /** Of a bound one can say how many people it is of: that is a sentence with a verb. */
  @Test
  void aBoundOfThoseWhoStayedIsASentence() throws Exception {
    assertThat(
            cohorts(
                row("Q1 ’26", allBut(25), allBut(25), allBut(25), allBut(25)),
                row("Q2 ’26", allBut(30), allBut(30), allBut(30), allBut(30))))
        .endsWith(
            " van wie begon in Q2 ’26: na 3 maanden waren op minder dan 3 na alle 30 mensen nog"
                + " actief. Van wie begon in Q1 ’26 waren dat er na evenveel maanden op minder dan 3"
                + " na alle 25.");
  }

  @Test
  void pairsAreNamedThatAreMoreOrLessThanChance() throws Exception {
    List<Tick> names = ticks("HR", "IT", "Logistiek");
    assertThat(
            told(
                "group_matrix",
                "matrix",
                "ratio",
                names,
                row("HR", ratio(9, 30), ratio(1.6, 4), ratio(2.5, 0.4)),
                row("IT", ratio(1.6, 4), ratio(9, 30), ratio(0.3, -5)),
                row("Logistiek", ratio(2.5, 0.4), ratio(0.3, -5), ratio(9, 30))))
        .contains("het hoogst tussen HR en IT (1,60), het laagst tussen IT en Logistiek (0,30).")
        .doesNotContain("9", "2,5")
        .endsWith("Toeval geeft 1.");
    assertThat(
            told(
                "group_matrix",
                "matrix",
                "ratio",
                ticks("HR", "IT"),
                row("HR", ratio(9, 30), ratio(2.5, 0.4)),
                row("IT", ratio(2.5, 0.4), HIDDEN)))
        .contains("tussen geen twee groepen is het duidelijk meer of minder dan bij toeval");
  }
}
