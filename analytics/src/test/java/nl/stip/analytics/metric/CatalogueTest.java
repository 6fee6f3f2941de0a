package nl.stip.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.stip.analytics.coverage.IntervalCoverage;
import nl.stip.metric.Metric;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.FaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

  @TempDir Path root;

  @Test
  void everyMetricOfTheHouseIsSound() {
    assertThat(Catalogue.load().folders())
        .extracting(MetricFolder::id)
        .contains("enabled", "engaged_share", "stickiness", "usage_segments", "open_share")
        .doesNotHaveDuplicates();
  }

  /** Names of papers stay as they are; what stands around them is told in the reader's language. */
  @Test
  void whatADutchReaderIsToldIsDutch() {
    Pattern english =
        Pattern.compile(
            "\\b(the|people|share|mean|over u of|ties?|enabled|engaged|whose|least)\\b");
    Pattern around =
        Pattern.compile(" (for the|as in|on the) (?![A-Z])|counting rule|person first");
    for (MetricFolder folder : Catalogue.load().folders()) {
      Metric.Text dutch = folder.metric().nl();
      assertThat(dutch.formula()).as(folder.id()).doesNotContainPattern(english);
      assertThat(dutch.source()).as(folder.id()).doesNotContainPattern(around);
    }
  }

  /** One thing has one name: see the words of the interface. */
  @Test
  void oneThingHasOneNameInEachLanguage() {
    Pattern dutch = Pattern.compile("\\b(directie|(van|tot|wie) de top|banden|ingeschakelde?)\\b");
    Pattern english = Pattern.compile("\\b(the board|board itself|the top|enabled people)\\b");
    for (MetricFolder folder : Catalogue.load().folders()) {
      assertThat(told(folder.metric().nl())).as(folder.id()).doesNotContainPattern(dutch);
      assertThat(told(folder.metric().en())).as(folder.id()).doesNotContainPattern(english);
    }
  }

  private static String told(Metric.Text text) {
    return String.join(
        " ", text.name(), text.question(), text.means(), text.calculated(), text.act());
  }

  /** A tie belongs to two people: see {@code docs/reference/intervals.md}. */
  @Test
  void whatAPersonIsInANetworkHasNoIntervalOfIndependentPeople() {
    Pattern network =
        Pattern.compile(
            "\\b(tied|degree|clustering|in_largest|distance|reachable|heard|effective_size"
                + "|burt_constraint|coreness|upward|downward|broker)\\b");
    assertThat(Catalogue.load().ofPerson(true))
        .filteredOn(folder -> network.matcher(String.join(" ", folder.columns().values())).find())
        .hasSizeGreaterThan(10)
        .allMatch(folder -> !folder.interval());
    assertThat(Catalogue.load().ofPerson(true))
        .filteredOn(folder -> !folder.interval())
        .extracting(MetricFolder::id)
        .containsAll(IntervalCoverage.TOO_NARROW);
  }

  @Test
  void noIntervalIsForPeopleOnly() throws IOException {
    folder("a/one", "id: one\nfamily: a\nkind: mean\ngrain: group\ninterval: none\n", "1 as value");
    folder("a/two", "id: two\nfamily: a\nkind: mean\ngrain: person\ninterval: t\n", "1 as value");
    assertThatThrownBy(() -> Catalogue.load(root))
        .hasMessageContaining("metrics/a/one/metric.yaml: interval: none is not understood")
        .hasMessageContaining("metrics/a/two/metric.yaml: interval: t is not understood");
  }

  /** What is known as of the end of observation has one period, and a page must not seek more. */
  @Test
  void whatIsMeasuredAtTheEndOfObservationSaysThatItIsOfTheLatestPeriod() {
    Set<String> atTheEnd =
        Set.of(
            "adopter",
            "cohort",
            "diffusion",
            "diffusion_until",
            "survival",
            "survival_gap",
            "survival_median");
    assertThat(Catalogue.load().metrics())
        .filteredOn(Metric::latest)
        .hasSizeGreaterThanOrEqualTo(atTheEnd.size())
        .allMatch(metric -> metric.periods().equals(List.of(PeriodKind.MONTH)));
    assertThat(Catalogue.load().metrics())
        .allMatch(metric -> metric.latest() == atTheEnd.contains(metric.reads()));
  }

  @Test
  void whomAMetricIsAboutIsSaidInBothLanguages() throws IOException {
    folder("a/one", "id: one\nkind: mean\nnl:\n  about: wie begon\n", "1 as value");
    folder("a/two", "id: two\nkind: mean\nlatest: month\n", "1 as value");
    assertThatThrownBy(() -> Catalogue.load(root))
        .hasMessageContaining("metrics/a/one/metric.yaml: en.about is missing")
        .hasMessageContaining("metrics/a/two/metric.yaml: latest: month is not understood")
        .hasMessageNotContaining("nl.about is missing");
  }

  /** What is not understood would protect nothing, without a word. */
  @Test
  void sumsAreListsOfBins() throws IOException {
    folder("a/one", "id: one\nkind: distribution\ngrain: person\nsums: all\n", "b as bin");
    folder("a/two", "id: two\nkind: distribution\ngrain: person\nsums: [[few]]\n", "b as bin");
    folder("a/six", "id: six\nkind: mean\ngrain: person\nneeds: [luck]\n", "1 as value");
    assertThatThrownBy(() -> Catalogue.load(root))
        .hasMessageContaining("metrics/a/one/metric.yaml: sums: all is not understood")
        .hasMessageContaining("metrics/a/two/metric.yaml: sums: [few] is not understood")
        .hasMessageContaining("metrics/a/six/metric.yaml: needs: luck is unknown")
        .hasMessageContaining("reading, answers, contacts, themes");
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirFile() throws IOException {
    folder("a/one", "id: one\nfamily: a\nkind: average\ncolour: red\n", "1 as value");
    folder("a/two", "id: three\nfamily: a\nkind: mean\n", "select 1 as value");
    folder("a/four", "id: four\nfamily: a\nkind: distribution\ngrain: group\n", "bin as bin");
    assertThatThrownBy(() -> Catalogue.load(root))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("metrics/a/four/metric.yaml: value.sql gives no column value")
        .hasMessageContaining("metrics/a/one/metric.yaml: kind: average is unknown")
        .hasMessageContaining("metrics/a/one/metric.yaml: unknown key colour")
        .hasMessageContaining("metrics/a/one/metric.yaml: nl.name is missing")
        .hasMessageContaining("metrics/a/two/metric.yaml: says it is a/three")
        .hasMessageContaining("metrics/a/two/metric.yaml: value.sql: 'select' is not part");
  }

  @Test
  void expressionsMayHoldCastsCommentsAndQuotes() {
    assertThat(
            ValueSql.parse(
                "-- half\ncast(a as double) / 2 as value,\ncase when b then ' as n' end as bin"))
        .containsExactly(
            java.util.Map.entry("value", "cast(a as double) / 2"),
            java.util.Map.entry("bin", "case when b then ' as n' end"));
  }

  @Test
  void whatIsNotAnExpressionOverOneRowIsRefused() {
    for (String sql :
        new String[] {"a", "sum(a) over (b) as value", "a as value, b as value", ""}) {
      assertThatThrownBy(() -> ValueSql.parse(sql)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private void folder(String name, String yaml, String sql) throws IOException {
    Path folder = Files.createDirectories(root.resolve(name));
    Files.writeString(folder.resolve("metric.yaml"), yaml);
    Files.writeString(folder.resolve("value.sql"), sql);
  }
}
