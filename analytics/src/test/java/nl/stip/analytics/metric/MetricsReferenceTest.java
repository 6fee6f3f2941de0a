package nl.stip.analytics.metric;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.metric.Metric;
import nl.stip.testing.Golden;
import nl.stip.time.PeriodKind;
import org.junit.jupiter.api.Test;

/** {@code docs/reference/metrics.md}: the catalogue in both languages, with worked examples. */
class MetricsReferenceTest {

  private static final int EXAMPLES = 3;

  @Test
  void theReferencePageIsTheCatalogue() {
    List<MetricFolder> folders = Catalogue.load().folders();
    String families =
        folders.stream()
            .map(folder -> folder.metric().family())
            .distinct()
            .map(family -> family(family, folders))
            .collect(Collectors.joining("\n"));
    Golden.check("docs/reference/metrics.md", HEAD.formatted(folders.size()) + "\n" + families);
  }

  private static String family(String family, List<MetricFolder> folders) {
    return "## "
        + family.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + family.substring(1)
        + "\n\n"
        + folders.stream()
            .filter(folder -> folder.metric().family().equals(family))
            .map(MetricsReferenceTest::metric)
            .collect(Collectors.joining("\n"));
  }

  private static String metric(MetricFolder folder) {
    Metric m = folder.metric();
    return """
    ### %s · %s

    `%s` · %s of %s people · grain %s · unit %s · %s · %s

    - **Source.** %s
    %s
    | | Nederlands | English |
    |---|---|---|
    | question | %s | %s |
    | what it means | %s | %s |
    | how it is calculated | %s | %s |
    %s| formula | %s | %s |
    | what to do | %s | %s |

    %s
    """
        .formatted(
            m.en().name(),
            m.nl().name(),
            m.id(),
            m.kind().term(),
            m.population().term(),
            m.grain(),
            m.unit().replace('_', ' '),
            direction(m),
            m.periods().stream().map(MetricsReferenceTest::kind).collect(Collectors.joining(", "))
                + (m.latest() ? ", the last complete one only" : ""),
            cell(m.en().source()),
            bins(m)
                + (folder.interval()
                    ? ""
                    : "- **Interval.** None: people in a network are [not independent](intervals.md).\n"),
            cell(m.nl().question()),
            cell(m.en().question()),
            cell(m.nl().means()),
            cell(m.en().means()),
            cell(m.nl().calculated()),
            cell(m.en().calculated()),
            about(m),
            cell(m.nl().formula()),
            cell(m.en().formula()),
            cell(m.nl().act()),
            cell(m.en().act()),
            examples(folder));
  }

  /** Whom it is about, where that is not everybody of the population. */
  private static String about(Metric metric) {
    return metric.en().about().isEmpty()
        ? ""
        : "| about whom | %s | %s |\n"
            .formatted(cell(metric.nl().about()), cell(metric.en().about()));
  }

  private static String direction(Metric metric) {
    return switch (metric.direction()) {
      case "up" -> "more is better";
      case "down" -> "less is better";
      default -> "no better or worse";
    };
  }

  private static String kind(PeriodKind kind) {
    return kind == PeriodKind.DAYS28 ? "28 days" : kind.term();
  }

  private static String bins(Metric metric) {
    return metric.bins().isEmpty()
        ? ""
        : metric.bins().stream()
                .map(bin -> "%s (%s)".formatted(bin.nl(), bin.en()))
                .collect(Collectors.joining(", ", "- **Bins.** ", "."))
            + "\n";
  }

  private static String examples(MetricFolder folder) {
    return Case.of(folder).stream()
        .limit(EXAMPLES)
        .map(
            one ->
                "> *%s*: %s → %s"
                    .formatted(
                        cell(one.because()), row(one.given().get(0)), row(one.expected().get(0))))
        .collect(Collectors.joining("  \n"));
  }

  private static String row(Map<?, ?> row) {
    return row.entrySet().stream()
        .map(e -> "`%s` %s".formatted(e.getKey(), e.getValue() == null ? "absent" : e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String cell(String text) {
    return Stream.of(text.split("\\s+")).collect(Collectors.joining(" ")).replace("|", "\\|");
  }

  private static final String HEAD =
      """
      # Metrics

      Every metric of the catalogue (%d), from the folders in `analytics/metrics`; this page is
      generated from them by a test. How to add one: [CONTRIBUTING](../../CONTRIBUTING.md).

      A metric of grain *person* is computed for each person first and then for the group, so that
      nobody weighs more than another; one of grain *group* or *tie* as its source defines it. Every
      figure comes with the number of people it is about and, where defined, a 95 %% interval that
      treats people as independent draws of the process that made the period: Wilson (1927) for
      shares, Student's t for means (on the log scale for counts of fewer than 50 people), a block
      jackknife over 20 fixed blocks of people for ties, ratios and inequality. How often they hold
      the truth stands in [intervals](intervals.md). Below the smallest group size there is no figure. The examples are cases that run in Spark and in DuckDB, which
      must agree.
      """;
}
