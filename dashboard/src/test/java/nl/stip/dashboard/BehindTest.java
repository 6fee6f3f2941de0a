package nl.stip.dashboard;

import static nl.stip.dashboard.PlantedGap.LOGISTIEK;
import static nl.stip.dashboard.PlantedGap.WHOLE;
import static nl.stip.dashboard.PlantedGap.behind;
import static nl.stip.dashboard.PlantedGap.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told to be behind the whole, and since when. */
class BehindTest {

  @TempDir Path folder;

  private List<String> told(Planting planting, String language) throws Exception {
    return PlantedMart.sentences(folder, "behind", planting, language);
  }

  @Test
  void saysWhoIsBehindAndSinceWhen() throws Exception {
    assertThat(told(mart -> behind(mart, 0.3, 0.3), "nl"))
        .containsExactly(
            "Doet mee: 30\u00a0% bij Logistiek (Afdeling), tegen 50\u00a0% in heel Lumen Groep."
                + " Achter sinds april 2026."
                + " Het verschil is sindsdien niet duidelijk veranderd.");
  }

  /** That one figure is not known yet is not that nothing is: others stand on the same page. */
  @Test
  void whereItIsNotKnownItSaysWhichFigureAndWhy() throws Exception {
    String young =
        "update value set value = null, low = null, high = null, bound = null, n = null,"
            + " missing = 'too_little_history' where metric = 'engaged_share'";
    assertThat(told(mart -> mart.createStatement().execute(young), "nl"))
        .containsExactly(
            "Doet mee: van Lumen Groep is over oktober 2026 niets bekend."
                + " Hiervoor zijn meer weken nodig dan er zijn.");
  }

  @Test
  void saysThatAGapGrows() throws Exception {
    assertThat(told(mart -> behind(mart, 0.4, 0.2), "en"))
        .containsExactly(
            "Takes part: 20% in Logistiek (Department), against 50% in all of Lumen Groep."
                + " Behind since April 2026. The gap has grown since then.");
  }

  /** Of one dimension three are behind: the furthest in a sentence, the others in a line. */
  @Test
  void theOthersThatAreBehindAreNamed() throws Exception {
    Planting three =
        mart -> {
          behind(mart, 0.3, 0.3);
          mart.createStatement()
              .execute(
                  """
                  insert into value
                  select 'engaged_share', 'all', id, '2026-10', 100, 0.35 + 0.01 * (id % 2), 0.3, 0.4,
                    null, null
                  from grp where dim1 = 'department' and dim2 is null and val1 in ('Verkoop', 'Onderzoek en ontwikkeling')
                  """);
        };
    assertThat(told(three, "nl"))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("Ook duidelijk onder het geheel: ")
        .containsPattern("Verkoop \\(Afdeling\\) 3[56]\u00a0%")
        .containsPattern("Onderzoek en ontwikkeling \\(Afdeling\\) 3[56]\u00a0%")
        .doesNotContain("Logistiek");
  }

  /** Two groups each of three more breakdowns: one in which nobody is behind is named as that. */
  @Test
  void everyBreakdownIsAnswered() throws Exception {
    Planting four =
        mart -> {
          behind(mart, 0.3, 0.3);
          mart.createStatement()
              .execute(
                  """
                  insert into dimension values ('country', 'Land', 90), ('role', 'Functie', 91),
                    ('place', 'Werkplek', 92), ('age', 'Leeftijd', 93);
                  insert into grp (id, dim1, val1) values (901, 'country', 'NL'),
                    (902, 'country', 'BE'), (911, 'role', 'Magazijn'), (912, 'role', 'Kantoor'),
                    (921, 'place', 'Buiten'), (922, 'place', 'Binnen'),
                    (931, 'age', 'jong'), (932, 'age', 'Oud');
                  """);
          for (int group : List.of(901, 902, 912, 922, 932)) {
            share(group, "2026-10", 0.5, 0.02).in(mart);
          }
          share(911, "2026-10", 0.31, 0.02).in(mart);
          share(921, "2026-10", 0.32, 0.02).in(mart);
          share(931, "2026-09", 0.33, 0.02).in(mart);
          share(931, "2026-10", 0.33, 0.02).in(mart);
        };
    List<String> told = told(four, "nl");
    assertThat(told).hasSize(5);
    assertThat(told.get(3))
        .as("the fourth furthest in short")
        .isEqualTo(
            "Jong (Leeftijd) 33\u00a0%, achter zolang er cijfers zijn, sinds september 2026.");
    assertThat(told.get(4)).isEqualTo("Geen groep duidelijk achter bij verdelen naar: Land.");
  }

  /** By another kind of period it may begin on another day, so the kind is told. */
  @Test
  void saysByWhichKindOfPeriodItLooked() throws Exception {
    assertThat(rules(Map.of("period", "2026-10")))
        .singleElement()
        .asString()
        .startsWith("Doet mee, per maand bekeken.")
        .doesNotContain("vakanties");
    assertThat(rules(Map.of("kind", "week", "period", "2026-W43")))
        .singleElement()
        .asString()
        .startsWith("Doet mee, per week bekeken.")
        .contains("vakanties");
  }

  private List<String> rules(Map<String, String> choices) throws Exception {
    return PlantedMart.told(
        folder,
        mart -> {},
        "nl",
        choices,
        scope ->
            Finding.of(scope).stream()
                .filter(finding -> finding.id().equals("behind"))
                .map(Finding::rule)
                .toList());
  }

  /**
   * In a week or two of holidays a group cannot be told from the others, which ends nothing; the
   * third such week does, and so does one in which it is ahead.
   */
  @ParameterizedTest
  @CsvSource({"2, 0.5, wk 29 2026", "3, 0.5, wk 41 2026", "1, 0.7, wk 41 2026"})
  void weeksOfHolidaysDoNotBeginItAnew(int weeks, double share, String since) throws Exception {
    Planting holidays =
        mart -> {
          mart.createStatement().execute("delete from value where metric = 'engaged_share'");
          for (int week = 29; week <= 43; week++) {
            boolean holiday = week <= 40 && week > 40 - weeks;
            share(WHOLE, "2026-W" + week, 0.5, 0.02).in(mart);
            share(LOGISTIEK, "2026-W" + week, holiday ? share : 0.3, 0.04).in(mart);
          }
        };
    assertThat(
            PlantedMart.told(
                folder,
                holidays,
                "nl",
                Map.of("kind", "week", "period", "2026-W43"),
                scope ->
                    Finding.of(scope).stream()
                        .filter(finding -> finding.id().equals("behind"))
                        .flatMap(finding -> finding.sentences().stream())
                        .map(Finding.Sentence::text)
                        .toList()))
        .singleElement()
        .asString()
        .containsPattern("sinds " + since);
  }

  @Test
  void nobodyIsBehindWithinTheNoise() throws Exception {
    assertThat(told(mart -> behind(mart, 0.48, 0.48), "nl"))
        .containsExactly("Geen enkele groep blijft duidelijk achter.");
  }
}
