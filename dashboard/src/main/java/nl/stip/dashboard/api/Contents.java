package nl.stip.dashboard.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.mart.Catalogue;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.mart.Named;
import nl.stip.metric.Metric;
import nl.stip.metric.Missing;
import nl.stip.time.PeriodKind;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What a mart has to ask for: everything a parameter may be, with its names. */
@JsonNaming(SnakeCaseStrategy.class)
record Contents(
    String mart,
    String organisation,
    String zone,
    int smallestGroup,
    String computed,
    List<Tool> tools,
    List<Dimension> dimensions,
    List<String> pairs,
    List<Period> periods,
    List<Summary> metrics,
    List<Word> missing) {

  private static final String ALL_TOOLS = "all";

  /** A tool, or all together. */
  record Tool(String id, Localised name) {}

  /** A way to part people into groups. */
  record Dimension(String id, Localised name, List<Value> values) {}

  /** A group of a dimension. */
  record Value(String id, Localised name) {}

  /** A period; incomplete while it is running. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Period(String id, String kind, String firstDay, String lastDay, boolean complete) {}

  /** A metric in the list of all. */
  record Summary(
      String id,
      String family,
      String kind,
      String unit,
      String direction,
      Localised name,
      String definition,
      String figures) {}

  /** A reason why there is no value. */
  record Word(String id, Localised meaning) {}

  static Contents of(Mart mart) {
    Catalogue catalogue = mart.catalogue();
    Map<String, String> settings = mart.account().settings();
    return new Contents(
        mart.name(),
        settings.getOrDefault("organisation", ""),
        settings.getOrDefault("zone", "UTC"),
        Integer.parseInt(settings.getOrDefault("k", "10")),
        mart.account().lineage().get("run_started"),
        catalogue.tools().stream().map(Contents::tool).toList(),
        catalogue.dimensions().stream().map(d -> dimension(d, mart)).toList(),
        Groups.pairs(catalogue),
        catalogue.periods().stream()
            .map(
                p ->
                    new Period(
                        p.id(),
                        p.period().kind().term(),
                        p.period().first().toString(),
                        p.period().last().toString(),
                        p.complete()))
            .toList(),
        catalogue.metrics().values().stream().map(Contents::summary).toList(),
        Arrays.stream(Missing.values())
            .map(m -> new Word(m.term(), Localised.of(w -> w.say("reason." + m.term()))))
            .toList());
  }

  private static Tool tool(Named tool) {
    return new Tool(
        tool.id(),
        Localised.of(
            words ->
                tool.id().equals(ALL_TOOLS)
                    ? words.say("tool.all")
                    : words.tool(tool.id(), tool.name())));
  }

  private static Dimension dimension(Named dimension, Mart mart) {
    String id = dimension.id();
    return new Dimension(
        id,
        Localised.of(
            words ->
                mart.catalogue(words.language())
                    .dimension(id)
                    .map(Named::name)
                    .orElse(dimension.name())),
        mart.catalogue().groups(id).stream()
            .map(g -> new Value(g.val1(), Localised.of(words -> words.group(id, g.val1()))))
            .toList());
  }

  private static Summary summary(Metric metric) {
    return new Summary(
        metric.id(),
        metric.family(),
        metric.kind().term(),
        metric.unit(),
        metric.direction(),
        Localised.of(metric, Metric.Text::name),
        ApiController.ROOT + "/metrics/" + metric.id(),
        Shape.of(metric).address() + "?metric=" + metric.id());
  }

  /** All about one metric. */
  record Definition(
      String mart,
      String id,
      String family,
      String kind,
      String grain,
      String population,
      String unit,
      String direction,
      List<String> periods,
      boolean latest,
      List<Value> bins,
      Localised name,
      Localised question,
      Localised about,
      Localised means,
      Localised calculated,
      Localised act,
      String formula,
      String source,
      String figures) {

    static Definition of(Metric metric, Mart mart) {
      return new Definition(
          mart.name(),
          metric.id(),
          metric.family(),
          metric.kind().term(),
          metric.grain(),
          metric.population().term(),
          metric.unit(),
          metric.direction(),
          metric.periods().stream().map(PeriodKind::term).toList(),
          metric.latest(),
          metric.bins().stream()
              .map(bin -> new Value(bin.id(), new Localised(bin.nl(), bin.en())))
              .toList(),
          Localised.of(metric, Metric.Text::name),
          Localised.of(metric, Metric.Text::question),
          metric.en().about().isEmpty() ? null : Localised.of(metric, Metric.Text::about),
          Localised.of(metric, Metric.Text::means),
          Localised.of(metric, Metric.Text::calculated),
          Localised.of(metric, Metric.Text::act),
          metric.en().formula(),
          metric.en().source(),
          Shape.of(metric).address() + "?metric=" + metric.id());
    }
  }
}
