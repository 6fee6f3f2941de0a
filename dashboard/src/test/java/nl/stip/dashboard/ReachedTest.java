package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.finding.Reached;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.page.Chosen;
import nl.stip.dashboard.page.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said of when which share is reached, of weeks that are made up here. The last whole week
 * of October 2026 ends on the 25th.
 */
class ReachedTest {

  @TempDir static Path base;

  private static int marts;

  @BeforeAll
  static void create() throws Exception {
    MartFixture.create(base, "mart-1.duckdb");
  }

  /** A row: per cent, weeks, low, high, why there is no value. */
  private static String told(String language, String... rows) throws Exception {
    return told(language, Map.of("period", "2026-10"), rows);
  }

  private static String told(String language, Map<String, String> choices, String... rows)
      throws Exception {
    Path file = base.resolve("mart/planted-" + ++marts + ".duckdb");
    Files.copy(base.resolve("mart/mart-1.duckdb"), file);
    try (Connection mart = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      mart.createStatement()
          .execute(
              "insert into metric select * replace ('weeks_to_share' as id, 'weeks' as unit,"
                  + " ['month'] as periods)"
                  + " from metric where id = 'bass_forecast'");
      for (String row : rows) {
        String[] part = row.split(",");
        mart.createStatement()
            .execute(
                "insert into curve values ('weeks_to_share', 'all', 0, '2026-10', 'all', %s, 125, %s, %s, %s, null, %s)"
                    .formatted((Object[]) part));
      }
    }
    try (Mart mart = Mart.open(file)) {
      View view = new View("adoption", choices);
      return Reached.of(
          new Scope(
              mart,
              new Chosen(view, mart.catalogue(Language.of(language, Language.NL)))
                  .selection()
                  .orElseThrow(),
              Words.in(Language.of(language, Language.NL))));
    }
  }

  @Test
  void saysWhatIsReachedWhatComesAndWhereItEnds() throws Exception {
    String[] rows = {
      "50,0,0,0,null",
      "60,8,4,20,null",
      "70,40,20,null,null",
      "80,null,52,null,'not_reached'",
      "90,null,null,null,'not_reached'"
    };
    assertThat(told("en", rows))
        .isEqualTo(
            "At least 50% of the people with access have done something already. 60% is expected in 8 weeks,"
                + " about 20 Dec 2026. With 95% certainty it lies between 4 and 20 weeks. After that"
                + " 70%, in 40 weeks, about 1 Aug 2027. 80% will not come by itself: the growth ends"
                + " before.");
    assertThat(told("nl", rows))
        .startsWith(
            "Minstens 50\u00a0% van de mensen met toegang deed al eens iets. 60\u00a0% verwachten we")
        .contains("over 8 weken, rond 20 dec 2026.");
  }

  @Test
  void aBoundThatIsNeverReachedIsNotMadeUp() throws Exception {
    assertThat(told("en", "50,30,12,null,null"))
        .isEqualTo(
            "50% is expected in 30 weeks, about 23 May 2027. With 95% certainty it takes 12 weeks at"
                + " least.");
  }

  @Test
  void aForecastThatIsRefusedSaysWhy() throws Exception {
    assertThat(told("en", "50,0,0,0,null", "60,null,null,null,'no_forecast'"))
        .startsWith(
            "At least 50% of the people with access have done something already. When 60% will")
        .contains("past its peak");
    assertThat(told("nl", "50,null,null,null,'too_little_history'"))
        .startsWith("Wanneer 50\u00a0% iets heeft gedaan, is nog niet te zeggen")
        .contains("een half jaar");
  }

  /** What a picture beside it shows as more than 99 % is not called at least 90 %. */
  @Test
  void whereAllIsReachedThatIsAllThereIsToSay() throws Exception {
    assertThat(told("en", "50,0,0,0,null", "90,0,0,0,null"))
        .isEqualTo("The last milestone, 90%, has been reached already.");
  }

  /** The forecast is made by month: beside no picture of it there is no sentence either. */
  @Test
  void ofAQuarterNothingIsSaid() throws Exception {
    assertThat(told("en", Map.of("kind", "quarter", "period", "2026-Q3"), "50,0,0,0,null"))
        .isEmpty();
  }

  @Test
  void ofPeopleWhoAreWithheldNothingIsSaidButThat() throws Exception {
    assertThat(told("en", "50,null,null,null,'suppressed'"))
        .isEqualTo(Words.in(Language.EN).say("empty.suppressed"));
    assertThat(told("en")).isEmpty();
  }
}
