package nl.stip.analytics.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;
import nl.stip.metric.Population;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Fault;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads one metric folder and notes everything that is wrong with it. */
final class MetricReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "family",
          "kind",
          "grain",
          "population",
          "unit",
          "direction",
          "periods",
          "reads",
          "formula",
          "source",
          "bins",
          "nl",
          "en",
          "needs",
          "outside",
          "sums",
          "interval",
          "by_start",
          "latest",
          "order");

  private static final Map<MetricKind, Set<String>> COLUMNS =
      Map.of(
          MetricKind.DISTRIBUTION, Set.of("bin"),
          MetricKind.CURVE, Set.of("series", "x", "value"),
          MetricKind.MATRIX, Set.of("val_from", "val_to", "observed", "expected", "ratio", "z"));

  private final String where;
  private final List<Fault> faults;
  private final Map<?, ?> yaml;

  MetricReader(String where, String yaml, List<Fault> faults) {
    this.where = where;
    this.faults = faults;
    Object parsed = new Load(LoadSettings.builder().setLabel(where).build()).loadFromString(yaml);
    this.yaml = parsed instanceof Map<?, ?> map ? map : Map.of();
  }

  MetricFolder read(String valueSql) {
    for (Object key : yaml.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        fault(
            "unknown key " + key,
            "known keys: " + String.join(", ", new java.util.TreeSet<>(KEYS)));
      }
    }
    Metric metric =
        new Metric(
            text("id"),
            text("family"),
            word("kind", MetricKind.values(), MetricKind::term),
            oneOf("grain", "person", "group", "tie"),
            word("population", Population.values(), Population::term),
            text("unit"),
            oneOf("direction", "up", "down", "none"),
            periods(),
            text("reads"),
            flag("latest"),
            bins(),
            texts("nl"),
            texts("en"));
    Map<String, String> columns = columns(metric, valueSql);
    Set<String> needs = new LinkedHashSet<>(list("needs"));
    needs.forEach(this::checkNeed);
    Object order = yaml.get("order");
    return new MetricFolder(
        metric,
        columns,
        needs,
        sums(metric),
        Set.copyOf(list("outside")),
        interval(metric),
        flag("by_start"),
        order instanceof Integer place ? place : Integer.MAX_VALUE);
  }

  private List<Set<String>> sums(Metric metric) {
    List<Set<String>> sums = new ArrayList<>();
    if (yaml.containsKey("sums") && !(yaml.get("sums") instanceof List<?>)) {
      fault("sums: " + yaml.get("sums") + " is not understood", "write lists of bins, as [[a, b]]");
    }
    Set<String> bins = metric.bins().stream().map(Metric.Bin::id).collect(Collectors.toSet());
    for (Object sum : yaml.get("sums") instanceof List<?> all ? all : List.of()) {
      Set<String> of =
          sum instanceof List<?> some
              ? some.stream().map(String::valueOf).collect(Collectors.toSet())
              : Set.of(String.valueOf(sum));
      if (!bins.containsAll(of)) {
        fault("sums: " + sum + " is not understood", "write lists of its bins, as [[a, b]]");
      }
      sums.add(of);
    }
    return List.copyOf(sums);
  }

  private boolean interval(Metric metric) {
    if (!yaml.containsKey("interval")) {
      return true;
    }
    if (!"none".equals(yaml.get("interval")) || !metric.grain().equals("person")) {
      fault(
          "interval: " + yaml.get("interval") + " is not understood",
          "leave it out, or use none for a metric of people; others state low and high themselves");
    }
    return false;
  }

  private boolean flag(String key) {
    Object stated = yaml.get(key);
    if (stated != null && !(stated instanceof Boolean)) {
      fault(key + ": " + stated + " is not understood", "write true, or leave it out");
    }
    return Boolean.TRUE.equals(stated);
  }

  private Map<String, String> columns(Metric metric, String sql) {
    try {
      Map<String, String> columns = ValueSql.parse(sql);
      for (String column : asked(metric)) {
        if (!columns.containsKey(column)) {
          fault(
              "value.sql gives no column " + column, "add a line '<expression> as " + column + "'");
        }
      }
      return columns;
    } catch (IllegalArgumentException e) {
      fault("value.sql: " + e.getMessage(), "write one expression per output column");
      return Map.of();
    }
  }

  private static Set<String> asked(Metric metric) {
    if (metric.kind() == null) {
      return Set.of();
    }
    // people are counted into bins; a table of groups has counted them already
    boolean counted = metric.kind() == MetricKind.DISTRIBUTION && !metric.grain().equals("person");
    return counted ? Set.of("bin", "value") : COLUMNS.getOrDefault(metric.kind(), Set.of("value"));
  }

  private void checkNeed(String need) {
    try {
      MetricFolder.Need.of(need);
    } catch (IllegalArgumentException e) {
      fault(
          "needs: " + need + " is unknown",
          "use one of "
              + Arrays.stream(MetricFolder.Need.values())
                  .map(known -> known.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining(", ")));
    }
  }

  private List<PeriodKind> periods() {
    List<PeriodKind> kinds = new ArrayList<>();
    for (String word : list("periods")) {
      Arrays.stream(PeriodKind.values())
          .filter(k -> k.term().equals(word))
          .findFirst()
          .ifPresentOrElse(
              kinds::add,
              () -> fault("periods: " + word + " is unknown", "use week, days28, month, quarter"));
    }
    if (kinds.isEmpty()) {
      fault("periods is empty", "name at least one kind of period");
    }
    return kinds;
  }

  private List<Metric.Bin> bins() {
    List<Metric.Bin> bins = new ArrayList<>();
    if (yaml.get("bins") instanceof List<?> list) {
      for (Object bin : list) {
        if (bin instanceof Map<?, ?> map) {
          bins.add(
              new Metric.Bin(
                  String.valueOf(map.get("id")),
                  String.valueOf(map.get("nl")),
                  String.valueOf(map.get("en"))));
        }
      }
    }
    if (bins.isEmpty() == "distribution".equals(yaml.get("kind"))) {
      fault("bins do not fit the kind", "a distribution has bins, another kind has none");
    }
    return bins;
  }

  private Metric.Text texts(String language) {
    Map<String, String> texts = new TreeMap<>();
    for (String key : List.of("name", "question", "means", "calculated", "act")) {
      Object text = yaml.get(language) instanceof Map<?, ?> map ? map.get(key) : null;
      if (text == null || String.valueOf(text).isBlank()) {
        fault(language + "." + key + " is missing", "write it; both languages are complete");
      }
      texts.put(key, String.valueOf(text).strip());
    }
    return new Metric.Text(
        texts.get("name"),
        texts.get("question"),
        texts.get("means"),
        texts.get("calculated"),
        texts.get("act"),
        own(language, "formula"),
        own(language, "source"),
        about(language));
  }

  /** Whom it is about, in both languages or in none. */
  private String about(String language) {
    Optional<String> about = said(language, "about");
    if (about.isEmpty() && Stream.of("nl", "en").anyMatch(one -> said(one, "about").isPresent())) {
      fault(language + ".about is missing", "write it; both languages are complete");
    }
    return about.orElse("");
  }

  /** What a language says in its own words; else what is said for both. */
  private String own(String language, String key) {
    return said(language, key).orElseGet(() -> text(key));
  }

  private Optional<String> said(String language, String key) {
    Object text = yaml.get(language) instanceof Map<?, ?> map ? map.get(key) : null;
    return Optional.ofNullable(text).map(String::valueOf).map(String::strip);
  }

  private List<String> list(String key) {
    return yaml.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private String oneOf(String key, String... words) {
    String word = text(key);
    if (!List.of(words).contains(word)) {
      fault(key + ": " + word + " is unknown", "use " + String.join(", ", words));
    }
    return word;
  }

  private <T> T word(String key, T[] values, Function<T, String> term) {
    String word = text(key);
    for (T value : values) {
      if (term.apply(value).equals(word)) {
        return value;
      }
    }
    fault(
        key + ": " + word + " is unknown",
        "use " + String.join(", ", Arrays.stream(values).map(term).toList()));
    return null;
  }

  private String text(String key) {
    Object value = yaml.get(key);
    if (value == null || String.valueOf(value).isBlank()) {
      fault(key + " is missing", "add it");
      return "";
    }
    return String.valueOf(value).strip();
  }

  private void fault(String what, String advice) {
    faults.add(new Fault(where, what, advice));
  }
}
