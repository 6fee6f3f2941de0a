package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.finding.Change;
import nl.stip.dashboard.finding.Changes;
import nl.stip.dashboard.finding.Finding;
import nl.stip.dashboard.finding.Verdict;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.page.Chosen;
import nl.stip.dashboard.page.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first page says of figures that are made up here, so that the answer is known. */
class FindingsTest {

  private static final int WHOLE = 0;
  private static final int LOGISTIEK = 7;
  private static final int GENT = 12;

  @TempDir static Path base;

  @BeforeAll
  static void create() throws Exception {
    MartFixture.create(base, "mart-1.duckdb");
  }

  private static int marts;

  private interface Planting {
    void in(Connection mart) throws SQLException;
  }

  private <T> List<T> told(Planting planting, String language, Function<Scope, List<T>> ask)
      throws Exception {
    Path file = base.resolve("mart/planted-" + ++marts + ".duckdb");
    Files.copy(base.resolve("mart/mart-1.duckdb"), file);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      planting.in(connection);
    }
    try (Mart mart = Mart.open(file)) {
      Map<String, String> choices = Map.of("period", "2026-10");
      Scope scope =
          new Scope(
              mart,
              new Chosen(new View("overview", choices), mart.catalogue()).selection().orElseThrow(),
              Words.in(Language.of(language, Language.NL)));
      return ask.apply(scope);
    }
  }

  private static List<String> texts(String id, Scope scope) {
    return Finding.of(scope).stream()
        .filter(finding -> finding.id().equals(id))
        .flatMap(finding -> finding.sentences().stream())
        .map(Finding.Sentence::text)
        .toList();
  }

  @Test
  void whereNoKeyFigureChangedTheSurestChangeOfAllIsTold() throws Exception {
    List<Verdict> verdicts =
        told(
            mart -> {},
            "nl",
            scope ->
                List.of(
                    Verdict.of(List.of("open_share"), scope),
                    Verdict.ofAll(List.of("open_share"), scope),
                    Verdict.ofAll(List.of("engaged_share"), scope)));

    assertThat(verdicts)
        .extracting(Verdict::sentence)
        .containsExactly(
            "Geen duidelijke verandering.",
            "Geen duidelijke verandering in de kerncijfers. Doet mee: van 22\u00a0% in"
                + " september 2026 naar 31\u00a0% in oktober 2026. Dat is vooruitgang.",
            "Doet mee: van 22\u00a0% in september 2026 naar 31\u00a0% in oktober 2026. Dat is"
                + " vooruitgang.");
  }

  /** Everybody at one half, but a group from some month on; and once before, which is over. */
  private static void behind(Connection mart, double from, double to) throws SQLException {
    mart.createStatement().execute("delete from value where metric = 'engaged_share'");
    YearMonth first = YearMonth.of(2025, 5);
    for (int i = 0; i < 18; i++) {
      String month = first.plusMonths(i).toString();
      boolean since = month.compareTo("2026-04") >= 0;
      double course = from + (to - from) * Math.max(0, i - 11) / 6;
      share(mart, WHOLE, month, 0.5, 0.02);
      share(mart, GENT, month, 0.49, 0.03);
      share(mart, LOGISTIEK, month, since || month.equals("2026-01") ? course : 0.5, 0.04);
    }
  }

  private static void share(Connection mart, int group, String month, double value, double half)
      throws SQLException {
    try (PreparedStatement insert =
        mart.prepareStatement(
            "insert into value values ('engaged_share', 'all', ?, ?, 200, ?, ?, ?, null, null)")) {
      insert.setInt(1, group);
      insert.setString(2, month);
      insert.setDouble(3, value);
      insert.setDouble(4, value - half);
      insert.setDouble(5, value + half);
      insert.execute();
    }
  }

  @Test
  void saysWhoIsBehindAndSinceWhen() throws Exception {
    assertThat(told(mart -> behind(mart, 0.3, 0.3), "nl", scope -> texts("behind", scope)))
        .containsExactly(
            "Doet mee: 30\u00a0% bij Logistiek (Afdeling), tegen 50\u00a0% in heel Lumen Groep."
                + " Achter sinds april 2026."
                + " Het verschil is sindsdien niet duidelijk veranderd.");
  }

  @Test
  void saysThatAGapGrows() throws Exception {
    assertThat(told(mart -> behind(mart, 0.4, 0.2), "en", scope -> texts("behind", scope)))
        .containsExactly(
            "Takes part: 20% in Logistiek (Afdeling), against 50% in all of Lumen Groep."
                + " Behind since April 2026. The gap has grown since.");
  }

  /** 200 people until June and 120 since are 40 % fewer; 200 and 170 are not a fifth. */
  @Test
  void aGroupThatLostManyPeopleAtOnceIsToldAsSuch() throws Exception {
    assertThat(told(mart -> shrunk(mart, 120), "nl", scope -> texts("behind", scope)))
        .singleElement()
        .asString()
        .endsWith(
            " In juni 2026 ging deze groep van 200 naar 120 mensen: wat ervoor ligt, gaat over"
                + " andere mensen.");
    assertThat(told(mart -> shrunk(mart, 170), "nl", scope -> texts("behind", scope)))
        .singleElement()
        .asString()
        .doesNotContain("mensen:");
  }

  private static void shrunk(Connection mart, int people) throws SQLException {
    behind(mart, 0.3, 0.3);
    mart.createStatement()
        .execute(
            "update value set n = %d where metric = 'engaged_share' and grp = %d and period >= '2026-06'"
                .formatted(people, LOGISTIEK));
  }

  /** By another kind of period it may begin on another day, so the kind is told. */
  @Test
  void saysByWhichKindOfPeriodItLooked() throws Exception {
    assertThat(
            told(
                mart -> {},
                "nl",
                scope ->
                    Finding.of(scope).stream()
                        .filter(finding -> finding.id().equals("behind"))
                        .map(Finding::rule)
                        .toList()))
        .singleElement()
        .asString()
        .startsWith("Doet mee, per maand bekeken.");
  }

  @Test
  void nobodyIsBehindWithinTheNoise() throws Exception {
    assertThat(told(mart -> behind(mart, 0.48, 0.48), "nl", scope -> texts("behind", scope)))
        .containsExactly("Geen enkele groep blijft duidelijk achter.");
  }

  /** Of a whole that is told as a bound something is known, though no distance can be taken. */
  @Test
  void aBoundOfTheWholeIsNotNothing() throws Exception {
    Planting bounded =
        mart -> {
          behind(mart, 0.3, 0.3);
          mart.createStatement()
              .execute(
                  "update value set value = null, low = null, high = null, bound = 'all_but'"
                      + " where metric = 'engaged_share' and grp = 0");
        };
    assertThat(told(bounded, "nl", scope -> texts("behind", scope)))
        .containsExactly("Geen enkele groep blijft duidelijk achter.");
  }

  /** At z −20 a ratio of 0.6 spreads by 0.02: 0.05 more is within 1.96 × 0.028, 0.1 is not. */
  private static Planting ratios(double then, double now) {
    return mart -> {
      mart.createStatement().execute("delete from matrix where metric = 'openness'");
      for (String month : List.of("2025-10", "2026-10")) {
        double ratio = month.equals("2026-10") ? now : then;
        try (PreparedStatement insert =
            mart.prepareStatement(
                "insert into matrix values"
                    + " ('openness', 'all', ?, 'site', '*', '*', 900, 900, 10, 20, ?, ?, null)")) {
          insert.setString(1, month);
          insert.setDouble(2, ratio);
          insert.setDouble(3, (ratio - 1) / 0.02);
          insert.execute();
        }
      }
    };
  }

  @Test
  void saysWhetherPeopleOfOtherGroupsMeetMoreThanAYearAgo() throws Exception {
    String now =
        "Vestiging: 0,65 keer zo veel contacten over de grens als bij toeval, dus duidelijk minder. ";
    assertThat(told(ratios(0.6, 0.65), "nl", scope -> texts("across", scope)))
        .containsExactly(now + "Een jaar eerder 0,60: geen duidelijk verschil.");
  }

  @Test
  void saysThatPeopleHaveComeCloserThanNoise() throws Exception {
    assertThat(told(ratios(0.5, 0.65), "en", scope -> texts("across", scope)))
        .singleElement()
        .asString()
        .contains("so clearly fewer.")
        .endsWith("A year before 0.50: people have come closer.");
  }

  @Test
  void chanceIsNotABorder() throws Exception {
    assertThat(told(ratios(0.99, 1.01), "nl", scope -> texts("across", scope)))
        .singleElement()
        .asString()
        .contains("dus niet duidelijk anders.");
  }

  /** A ratio above 1 by one model of chance, with far fewer ties than another gives. */
  @Test
  void whereTwoModelsOfChanceDisagreeItIsChance() throws Exception {
    Planting torn =
        mart -> {
          ratios(1.01, 1.01).in(mart);
          mart.createStatement().execute("update matrix set z = -5 where metric = 'openness'");
        };
    assertThat(told(torn, "nl", scope -> texts("across", scope)))
        .singleElement()
        .asString()
        .contains("1,01 keer")
        .contains("dus niet duidelijk anders.");
  }

  /** 4, 15, 25 and 26 % at one to four steps: half of them at the fourth. */
  @Test
  void saysHowFarTheLeadersAre() throws Exception {
    assertThat(told(mart -> {}, "nl", scope -> texts("distance", scope)))
        .singleElement()
        .asString()
        .startsWith("De helft van de mensen is hooguit 4 stappen van de leiding.")
        .contains("Binnen drie stappen: 48\u00a0%.")
        .contains("Een jaar eerder:");
  }

  /** One of many metrics at 2 σ is chance; so is none of them when all lie at 5 σ. */
  @Test
  void manyLooksRaiseTheBar() throws Exception {
    List<Change> alone = told(changed(2.2, 0), "nl", Changes::of);
    List<Change> among = told(changed(2.2, 9), "nl", Changes::of);
    List<Change> sure = told(changed(5, 9), "nl", Changes::of);

    assertThat(alone).hasSize(1);
    assertThat(among).isEmpty();
    assertThat(sure).hasSize(1);
  }

  /** One metric that changed by some standard errors, and others that did not change. */
  private static Planting changed(double errors, int others) {
    return mart -> {
      mart.createStatement()
          .execute("delete from value where grp = 0 and period in ('2026-09', '2026-10')");
      List<String> metrics =
          Stream.of(
                  "engaged_share",
                  "reached_share",
                  "stickiness",
                  "open_share",
                  "answer_rate",
                  "isolates",
                  "reciprocity",
                  "clustering",
                  "path_length",
                  "ties_per_person")
              .limit(1L + others)
              .toList();
      double half = 1.959963984540054 * 0.01;
      double change = errors * Math.hypot(0.01, 0.01);
      for (String metric : metrics) {
        for (String month : List.of("2026-09", "2026-10")) {
          boolean moved = metric.equals("engaged_share") && month.equals("2026-10");
          double value = moved ? 0.5 + change : 0.5;
          try (PreparedStatement insert =
              mart.prepareStatement(
                  "insert into value values (?, 'all', 0, ?, 500, ?, ?, ?, null, null)")) {
            insert.setString(1, metric);
            insert.setString(2, month);
            insert.setDouble(3, value);
            insert.setDouble(4, value - half);
            insert.setDouble(5, value + half);
            insert.execute();
          }
        }
      }
    };
  }
}
