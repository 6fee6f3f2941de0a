package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import nl.stip.dashboard.page.Keeping;
import nl.stip.dashboard.page.Withholding;
import nl.stip.dashboard.page.Withholding.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a works council asks first: what is kept, where, how long, and what people may ask. */
class PrivacyPageTest extends ServedMart {

  private static final Path RIGHTS =
      Path.of(System.getProperty("stip.root"), "docs/howto/rights-of-people.md");

  private static final Pattern BLOCK =
      Pattern.compile("<(?:p|li|dt|dd|h2)(?: [^>]*)?>([^<]*)</(?:p|li|dt|dd|h2)>");
  private static final Pattern TECHNICAL =
      Pattern.compile("\\./stip|stip\\.yaml|\\b(inbox|mart|quarantine)\\b|audit\\.log");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Wie wanneer met wie contact had.",
        "nl | onder een code wel wie wanneer met wie contact had",
        "nl | licenties, en verder: Afdeling, Vestiging.",
        "nl | Nu gaat het terug tot en met 1 mei 2025.",
        "nl | Er is hier geen bewaartermijn ingesteld",
        "nl | functionaris voor gegevensbescherming",
        "en | Who was in touch with whom, and when.",
        "en | licences, and also: Department, Site.",
        "en | At present it goes back to 1 May 2025.",
        "en | No term of retention is set",
        "en | data protection officer"
      })
  void itSaysWhatIsKeptWhereAndHowLong(String language, String text) throws Exception {
    assertThat(served.get("/privacy?lang=" + language).body()).contains(text);
  }

  /** The commands are those of the page for who runs Stip. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "./stip subject export",
        "./stip subject erase",
        "register/optout.csv",
        "logs/audit.log"
      })
  void everyRightIsOneThatStipHonours(String command) throws Exception {
    assertThat(Files.readString(RIGHTS)).contains(command);
    for (String language : List.of("nl", "en")) {
      assertThat(served.get("/privacy?lang=" + language).body()).contains(command);
    }
  }

  /** An employee reads what happens; files and commands are for whoever runs Stip. */
  @ParameterizedTest
  @CsvSource({"nl, Voor wie Stip beheert:", "en, For whoever runs Stip:"})
  void technicalWordsAreForWhoRunsStip(String language, String administrator) throws Exception {
    String body = served.get("/privacy?lang=" + language).body();
    String main = body.substring(body.indexOf("<main"), body.indexOf("</main>"));
    assertThat(
            BLOCK
                .matcher(main)
                .results()
                .map(block -> block.group(1))
                .filter(text -> TECHNICAL.matcher(text).find())
                .toList())
        .isNotEmpty()
        .allMatch(text -> text.startsWith(administrator));
  }

  /** People with access less those who are no leader: that number is told to follow. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | hoeveel mensen van een groep het zijn soms wel",
        "en | how many of a group they are sometimes does"
      })
  void thatTheNumberOfLeadersMayFollowIsSaid(String language, String text) throws Exception {
    assertThat(served.get("/privacy?lang=" + language).body()).contains(text);
  }

  /** What was agreed stands there: whom to ask, and how long is kept. */
  @Test
  void theContactAndTheTermAreThoseOfTheSettings() throws Exception {
    List<String> without =
        PlantedMart.told(folder, mart -> {}, "nl", scope -> agreed(new Keeping(scope)));
    assertThat(without.get(0)).contains("geen bewaartermijn ingesteld");
    assertThat(without.get(1)).contains("functionaris voor gegevensbescherming");
    List<String> with =
        PlantedMart.told(
            folder,
            mart -> {
              run(mart, "insert or replace into setting values ('privacy.keep_months', '25')");
              run(
                  mart,
                  "insert or replace into setting values ('privacy.contact', 'de FG, fg@lumen.example')");
            },
            "nl",
            scope -> agreed(new Keeping(scope)));
    assertThat(with.get(0)).contains("25, en de maand die loopt").doesNotContain("geen");
    assertThat(with.get(1)).startsWith("Vraag het aan: de FG, fg@lumen.example.");
    assertThat(with.get(2)).contains("zolang de bewaartermijn duurt");
  }

  private static List<String> agreed(Keeping keeping) {
    return List.of(keeping.term(), keeping.whom(), keeping.places().get(0).text());
  }

  /** Nothing but the planted cells: 6 of 8 are shown, one of them as a bound. */
  @Test
  void figuresAreCountedByWhatTheyShow() throws Exception {
    List<Part> parts =
        PlantedMart.told(
            folder,
            PrivacyPageTest::eightFigures,
            "en",
            scope -> {
              Withholding withholding = new Withholding(scope);
              assertThat(withholding.answer())
                  .isEqualTo(
                      "Of the 8 figures in the file of figures 6 are shown (75%),"
                          + " as a number or a bound, and 1 are hidden (13%).");
              assertThat(withholding.whole().figures()).isEqualTo("8");
              return withholding.parts();
            });
    assertThat(parts)
        .extracting(part -> part.text().split("[:.]")[0] + " " + part.figures())
        .containsExactly(
            "Shown 5",
            "Only as a bound 1",
            "Hidden 1",
            "Not covered 1",
            "Not recorded 0",
            "Too little history 0",
            "No forecast 0",
            "Not reached 0",
            "No data 0");
  }

  /** Two of the enabled in a week and one of the reached in each of two kinds of period: 4. */
  @Test
  void withheldCellsAddUpAlongAndDown() throws Exception {
    List<String> total =
        PlantedMart.told(
            folder,
            mart -> {
              run(mart, "delete from withheld");
              run(
                  mart,
                  "insert into withheld select p, 'all', id, 1 from period,"
                      + " (values ('enabled', 'week', 2), ('reached', 'week', 1),"
                      + " ('reached', 'month', 1)) w(p, k, many)"
                      + " where kind = k qualify row_number() over (partition by p, k order by id) <= many");
            },
            "nl",
            scope -> {
              Withholding withholding = new Withholding(scope);
              assertThat(withholding.populations())
                  .extracting(hidden -> hidden.cells().toString())
                  .containsExactlyInAnyOrder("[2, 0, 2]", "[1, 1, 2]");
              return withholding.total().cells();
            });
    assertThat(total).containsExactly("3", "1", "4");
  }

  private static void eightFigures(Connection mart) throws SQLException {
    for (String table : List.of("value", "bin", "curve", "matrix")) {
      run(mart, "delete from " + table);
    }
    run(
        mart,
        "insert into value select 'engaged_share', 'all', id, '2026-10', 40, v, null, null, b, m"
            + " from (values (0, 0.5, null, null), (1, 0.5, null, null), (2, null, 'under', null),"
            + " (3, null, null, 'suppressed'), (4, null, null, 'not_covered')) c(id, v, b, m)");
    run(
        mart,
        "insert into bin values"
            + " ('usage_segments', 'all', 0, '2026-10', 'low', 40, 0.5, null, null, null, null)");
    run(
        mart,
        "insert into curve values ('retention', 'all', 0, '2026-10', 'a', 1, 40, 0.5, null, null,"
            + " null, null)");
    run(
        mart,
        "insert into matrix values ('group_matrix', 'all', '2026-10', 'department', 'a', 'b', 40,"
            + " 40, 10, 12, 0.8, null, null, -1, null)");
  }

  private static void run(Connection mart, String sql) throws SQLException {
    mart.createStatement().execute(sql);
  }
}
