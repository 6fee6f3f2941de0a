package nl.stip.dashboard.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.mart.Catalogue;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;
import nl.stip.time.PeriodKind;

/**
 * Which metric, of which tool, in which periods: what every listing of figures asks.
 *
 * @param metric the metric
 * @param tool id of the tool
 * @param periods periods, by first day
 */
record Query(Metric metric, String tool, List<Published> periods) {

  private static final String ALL_TOOLS = "all";

  /** Ids of the periods, by first day. */
  List<String> periodIds() {
    return periods.stream().map(Published::id).toList();
  }

  /**
   * Reads a query.
   *
   * @param shape the shape of the figures asked
   * @param paired whether groups of two dimensions are asked, which months and quarters have only
   */
  static Query of(Parameters asked, Catalogue catalogue, Shape shape, boolean paired) {
    Metric metric = metric(asked, catalogue, shape);
    return new Query(metric, tool(asked, catalogue), periods(asked, catalogue, metric, paired));
  }

  private static Metric metric(Parameters asked, Catalogue catalogue, Shape shape) {
    List<String> ids =
        catalogue.metrics().values().stream().filter(shape::tells).map(Metric::id).toList();
    String id = asked.required("metric", ids);
    Metric metric = catalogue.metric(id).orElseThrow(() -> Parameters.unknown("metric", id, ids));
    if (!shape.tells(metric)) {
      String what =
          id + " is a " + metric.kind().term() + ": ask " + Shape.of(metric).address() + ".";
      throw ProblemException.of(Problem.OTHER_RESOURCE, "metric", what, ids);
    }
    return metric;
  }

  private static String tool(Parameters asked, Catalogue catalogue) {
    String tool = asked.one("tool").orElse(ALL_TOOLS);
    List<String> ids = catalogue.tools().stream().map(Named::id).toList();
    if (!ids.contains(tool)) {
      throw Parameters.unknown("tool", tool, ids);
    }
    return tool;
  }

  private static List<Published> periods(
      Parameters asked, Catalogue catalogue, Metric metric, boolean paired) {
    Optional<PeriodKind> kind = asked.one("kind").map(Query::kind);
    List<String> ids = asked.all("period");
    for (String id : ids) {
      Published period =
          catalogue
              .period(id)
              .orElseThrow(() -> Parameters.unknown("period", id, ids(catalogue, metric, kind)));
      if (kind.isPresent() && kind.get() != period.period().kind()) {
        String what = id + " is not a " + kind.get().term() + ".";
        throw ProblemException.of(
            Problem.UNKNOWN_VALUE, "period", what, ids(catalogue, metric, kind));
      }
      require(period.period().kind(), "period", metric, paired);
    }
    kind.ifPresent(k -> require(k, "kind", metric, paired));
    return catalogue.periods().stream()
        .filter(p -> ids.isEmpty() || ids.contains(p.id()))
        .filter(p -> kind.isEmpty() || kind.get() == p.period().kind())
        .filter(p -> metric.periods().contains(p.period().kind()))
        .filter(p -> !paired || p.period().kind().paired())
        .toList();
  }

  private static List<String> ids(Catalogue catalogue, Metric metric, Optional<PeriodKind> kind) {
    return catalogue.periods().stream()
        .filter(p -> kind.isEmpty() || kind.get() == p.period().kind())
        .filter(p -> metric.periods().contains(p.period().kind()))
        .map(Published::id)
        .toList();
  }

  private static PeriodKind kind(String term) {
    return Arrays.stream(PeriodKind.values())
        .filter(k -> k.term().equals(term))
        .findFirst()
        .orElseThrow(() -> Parameters.unknown("kind", term, terms(List.of(PeriodKind.values()))));
  }

  private static List<String> terms(List<PeriodKind> kinds) {
    return kinds.stream().map(PeriodKind::term).toList();
  }

  private static void require(PeriodKind kind, String parameter, Metric metric, boolean paired) {
    if (!metric.periods().contains(kind)) {
      String what = metric.id() + " is not published per " + kind.term() + ".";
      throw ProblemException.of(Problem.NOT_PUBLISHED, parameter, what, terms(metric.periods()));
    }
    if (paired && !kind.paired()) {
      List<PeriodKind> pairs = metric.periods().stream().filter(PeriodKind::paired).toList();
      String what = "Groups of two dimensions are not counted per " + kind.term() + ".";
      throw ProblemException.of(Problem.NOT_COUNTED, parameter, what, terms(pairs));
    }
  }
}
