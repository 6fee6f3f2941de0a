package nl.stip.dashboard.mart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;
import nl.stip.metric.Population;
import nl.stip.time.PeriodKind;

/** Reads the metrics of a mart, with their texts and bins. */
final class MetricTable {

  private static final String METRICS =
      """
      select id, family, kind, grain, population, unit, direction,
        array_to_string(periods, ',') as kinds, formula as formula_en, source as source_en,
        name_nl, question_nl, means_nl, calculated_nl, act_nl, %s as formula_nl, %s as source_nl,
        name_en, question_en, means_en, calculated_en, act_en, %s
      from metric order by pos, id
      """;

  private final Mart mart;

  MetricTable(Mart mart) {
    this.mart = mart;
  }

  /** By id, in the order of the catalogue. */
  Map<String, Metric> read() {
    Map<String, Metric> metrics = new LinkedHashMap<>();
    Map<String, List<Metric.Bin>> bins = bins();
    mart.query(metrics(), row -> metric(row, bins)).forEach(m -> metrics.put(m.id(), m));
    return metrics;
  }

  /**
   * A mart made before formulas and sources were written in Dutch has one for both languages; one
   * made before that was told does not say which metrics are counted for the last period only.
   */
  private String metrics() {
    boolean both = mart.has("table_name = 'metric' and column_name = 'formula_nl'");
    return METRICS.formatted(
        both ? "coalesce(formula_nl, formula)" : "formula",
        both ? "coalesce(source_nl, source)" : "source",
        mart.has("table_name = 'metric' and column_name = 'latest'")
            ? "latest, about_nl, about_en"
            : "false as latest, null as about_nl, null as about_en");
  }

  private record MetricBin(String metric, Metric.Bin bin) {}

  private Map<String, List<Metric.Bin>> bins() {
    return mart
        .query(
            "select metric, bin, name_nl, name_en from metric_bin order by metric, pos",
            row ->
                new MetricBin(
                    row.getString(1),
                    new Metric.Bin(row.getString(2), row.getString(3), row.getString(4))))
        .stream()
        .collect(
            Collectors.groupingBy(
                MetricBin::metric, Collectors.mapping(MetricBin::bin, Collectors.toList())));
  }

  private static Metric metric(ResultSet row, Map<String, List<Metric.Bin>> bins)
      throws SQLException {
    String id = row.getString("id");
    return new Metric(
        id,
        row.getString("family"),
        kind(row.getString("kind")),
        row.getString("grain"),
        population(row.getString("population")),
        row.getString("unit"),
        row.getString("direction"),
        Arrays.stream(row.getString("kinds").split(",")).map(MetricTable::periodKind).toList(),
        "",
        row.getBoolean("latest"),
        bins.getOrDefault(id, List.of()),
        text(row, "nl"),
        text(row, "en"));
  }

  private static Metric.Text text(ResultSet row, String language) throws SQLException {
    return new Metric.Text(
        row.getString("name_" + language),
        row.getString("question_" + language),
        row.getString("means_" + language),
        row.getString("calculated_" + language),
        row.getString("act_" + language),
        row.getString("formula_" + language),
        row.getString("source_" + language),
        Objects.requireNonNullElse(row.getString("about_" + language), ""));
  }

  private static MetricKind kind(String term) {
    return Arrays.stream(MetricKind.values())
        .filter(k -> k.term().equals(term))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown kind of metric " + term));
  }

  private static Population population(String term) {
    return Arrays.stream(Population.values())
        .filter(p -> p.term().equals(term))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown population " + term));
  }

  static PeriodKind periodKind(String term) {
    return Arrays.stream(PeriodKind.values())
        .filter(k -> k.term().equals(term))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown kind of period " + term));
  }
}
