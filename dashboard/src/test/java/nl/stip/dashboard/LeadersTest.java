package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.stip.dashboard.page.Leaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who counts as a leader is told wherever figures speak of leaders, by rule and never by number.
 */
class LeadersTest extends ServedMart {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | De leiding is wie in het personeelsbestand zo is aangemerkt, in de kolom Directie.",
        "en | A leader is whoever the directory marks as one, in the column Directie."
      })
  void theColumnOfTheSettingsIsNamed(String language, String rule) throws Exception {
    String column = "insert into setting values ('directory.columns.leader', 'Directie')";
    assertThat(rules(column, language)).hasSize(3).first().asString().startsWith(rule);
  }

  /** A mart of before the column was told. */
  @Test
  void withoutTheSettingOnlyTheRuleIsTold() throws Exception {
    assertThat(rules("select 1", "nl"))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("De leiding is wie in het personeelsbestand zo is aangemerkt.")
        .doesNotContain("kolom");
  }

  /** However many there are: the count is never told, so neither is one under k. */
  @Test
  void nobodyIsCounted() throws Exception {
    for (String language : List.of("nl", "en")) {
      assertThat(String.join(" ", rules("select 1", language))).doesNotContainPattern("[0-9]");
    }
  }

  @ParameterizedTest
  @CsvSource({"/network?lang=nl", "/openness?lang=nl"})
  void thePageSaysWhoLeads(String address) throws Exception {
    HttpResponse<String> page = served.get(address);
    assertThat(page.body()).contains("De leiding is wie in het personeelsbestand zo is aangemerkt");
  }

  /** Beside the definition of a metric of leaders, and of no other. */
  @Test
  void theMetricPageSaysWhoLeads() throws Exception {
    assertThat(served.get("/metric/leadership_distance?lang=en").body())
        .contains("<dt>Who the leaders are</dt>")
        .contains("A leader is whoever the directory marks as one");
    assertThat(served.get("/metric/isolates?lang=en").body()).doesNotContain("Who the leaders are");
  }

  /** Metrics whose definition measures to or from leaders; advice to leaders is no measure. */
  @Test
  void everyMetricWhoseFormulaNamesLeadersIsOneOfThem() throws Exception {
    Path metrics = Path.of(System.getProperty("stip.root"), "analytics/metrics");
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(metrics)) {
      for (Path file : files.filter(f -> f.endsWith("metric.yaml")).toList()) {
        boolean formula =
            Files.readAllLines(file).stream()
                .anyMatch(line -> line.startsWith("formula:") && line.contains("leader"));
        if (formula || file.toString().contains("leader")) {
          named.add(file.getParent().getFileName().toString());
        }
      }
    }
    assertThat(Leaders.METRICS).isEqualTo(named);
  }

  private List<String> rules(String planted, String language) throws Exception {
    return PlantedMart.told(
        folder,
        mart -> mart.createStatement().execute(planted),
        language,
        scope -> new Leaders(scope).rules());
  }
}
