package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.finding.Finding;
import nl.stip.dashboard.finding.InShort;
import nl.stip.dashboard.finding.Verdict;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Group;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;

/**
 * All there is to tell of one metric: what it is now, the figures that its kind allows, how it is
 * defined, and its relatives. Nothing here knows a metric but for the few whose axis its kind does
 * not tell.
 */
public final class Story {

  /** How the curves and matrices are laid out that are not what is usual of their kind. */
  private static final Map<String, Telling> OWN =
      Map.of(
          "survey_questions", new Telling("metric_answers", "question", "stack"),
          "retention", new Telling("metric_cohorts", "cohort", "heat"),
          "bass_forecast", new Telling("metric_ahead", "curve-forecast", "line"),
          "weeks_to_share", new Telling("metric_shares", "curve-group-percent", "line"),
          "first_response", new Telling("metric_curve", "curve-group-hours", "line"),
          "first_response_working", new Telling("metric_curve", "curve-group-hours", "line"),
          "group_matrix", new Telling("metric_pairs", "matrix", "heat"));

  /** Of what groups can be compared with their peers: a sum grows with their size. */
  private static final Set<MetricKind> COMPARED = Set.of(MetricKind.SHARE, MetricKind.MEAN);

  private static final List<Telling> OF_GROUPS =
      List.of(
          new Telling("metric_groups", "group", "rank"),
          new Telling("metric_groups_course", "group-period", "line"));

  private static final List<Telling> OF_ALL =
      List.of(
          new Telling("metric_course", "period", "line"),
          OF_GROUPS.get(0),
          OF_GROUPS.get(1),
          new Telling("metric_tools", "tool", "rank"));

  private static final int RELATIVES = 6;

  private final Metric metric;
  private final Scope scope;
  private final View view;
  private final Timeline timeline;

  Story(Metric metric, Scope scope, View view, Timeline timeline) {
    this.metric = metric;
    this.scope = scope;
    this.view = view;
    this.timeline = timeline;
  }

  /** Whether a page is about a metric that is told along all dimensions at once. */
  static boolean ofAllDimensions(View view, Scope scope) {
    return scope
        .catalogue()
        .metric(view.metric())
        .filter(metric -> metric.kind() == MetricKind.MATRIX && !OWN.containsKey(metric.id()))
        .isPresent();
  }

  /** What a metric gives, as its page shows it: curves that run along no days are told apart. */
  static String kind(Metric metric) {
    Telling own = OWN.get(metric.id());
    return own == null || own.by().startsWith("curve") ? metric.kind().term() : own.by();
  }

  /** A way to show a metric. */
  private record Telling(String question, String by, String form) {

    Figure of(Metric metric) {
      return new Figure(question, List.of(metric.id()), by, form);
    }

    boolean overTime() {
      return by.endsWith("period");
    }
  }

  /** A fact about the metric itself. */
  public record Fact(String label, String text) {}

  /** Its name. */
  public String name() {
    return scope.name(metric);
  }

  /** Its family, which is the page it is of. */
  public String family() {
    return Families.page(metric);
  }

  /** Its texts, formula and source. */
  public Drawn.Definition definition() {
    return Drawn.definition(metric.id(), scope);
  }

  /** Whether it is one number of those looked at, so that there is a card of it. */
  public boolean single() {
    return metric.kind().single() && !onlyGroups();
  }

  /** Whether it is counted of groups only, while no group is looked at. */
  private boolean onlyGroups() {
    return Answer.uncounted(metric, scope.selection().filter().dimensions(), scope)
        .filter(Answer.ONLY_GROUPS::equals)
        .isPresent();
  }

  /** What it is now. */
  public Headline headline() {
    return Headline.of(metric, scope);
  }

  /**
   * What became of it, in a sentence; of what is not one number, what its first figure says. Empty
   * where there is nothing to say.
   */
  public Verdict verdict() {
    Verdict verdict =
        single()
            ? Verdict.alone(metric, scope)
            : InShort.verdict(FigureReader.read(asked().get(0), scope), scope);
    return metric.latest() ? verdict.beside(scope.words().say("metric.only_latest")) : verdict;
  }

  /** Its figures; of those that have nothing to show only the first, which says why. */
  public List<Drawn> figures() {
    List<Answer> answers = asked().stream().map(f -> FigureReader.read(f, scope)).toList();
    List<Answer> shown = new ArrayList<>(answers.subList(0, 1));
    answers.stream().skip(1).filter(Story::tells).forEach(shown::add);
    return shown.stream().map(answer -> Drawn.of(answer, scope, view, timeline)).toList();
  }

  /** Whether there is something to show: periods and tools are held against each other. */
  private static boolean tells(Answer answer) {
    return !answer.empty() && (!compares(answer) || answer.data().known() > 1);
  }

  private static boolean compares(Answer answer) {
    return answer.data().overTime() || answer.figure().ofTools();
  }

  /**
   * What can be told of it in sentences, such as who is behind in it and since when; null where
   * that is nothing.
   */
  public Finding finding() {
    return Finding.about(metric, scope).orElse(null);
  }

  /** Its figures as they are asked, whether there is an answer or not. */
  List<Figure> asked() {
    List<Telling> asked = new ArrayList<>(tellings());
    if (COMPARED.contains(metric.kind()) && !scope.selection().filter().equals(Group.WHOLE)) {
      asked.add(1, new Telling("metric_peers", "peers", "strip"));
    }
    return asked.stream()
        .filter(telling -> !metric.latest() || !telling.overTime())
        .map(telling -> telling.of(metric))
        .toList();
  }

  private List<Telling> tellings() {
    if (OWN.containsKey(metric.id())) {
      return List.of(OWN.get(metric.id()));
    }
    return switch (metric.kind()) {
      case SHARE, MEAN, TOTAL -> onlyGroups() ? OF_GROUPS : OF_ALL;
      case DISTRIBUTION ->
          List.of(
              new Telling("metric_bins", "bin", "bars"),
              new Telling("metric_bins_course", "bin-period", "stack"),
              new Telling("metric_bins_groups", "bin-group", "stack"));
      case CURVE -> List.of(new Telling("metric_curve", "curve-group-weeks", "line"));
      case MATRIX ->
          List.of(
              new Telling("metric_dimensions", "dimension", "rank"),
              new Telling("metric_dimensions_course", "dimension-period", "line"));
    };
  }

  /** How it is defined, beside its texts. */
  public List<Fact> facts() {
    Words words = scope.words();
    List<Fact> facts = new ArrayList<>(defined(words));
    if (Leaders.concern(metric)) {
      facts.add(0, new Fact(words.say("leaders"), String.join(" ", new Leaders(scope).rules())));
    }
    return facts;
  }

  private List<Fact> defined(Words words) {
    return List.of(
        new Fact(words.say("metric.formula"), definition().text().formula()),
        new Fact(words.say("metric.source"), definition().text().source()),
        new Fact(words.say("metric.population"), about(words)),
        new Fact(words.say("metric.direction"), words.say("direction." + direction())),
        new Fact(words.say("metric.periods"), periods(words)),
        new Fact(words.say("metric.id"), metric.id()));
  }

  /** Of a curve it is the share that is reached in the same time which is better when higher. */
  private String direction() {
    boolean share = metric.kind() == MetricKind.CURVE && metric.unit().equals("share");
    return share && metric.direction().equals("up") ? "curve" : metric.direction();
  }

  private String periods(Words words) {
    String kinds =
        metric.periods().stream()
            .map(kind -> words.say("kind." + kind.term()).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return metric.latest() ? words.say("metric.last", kinds) : kinds;
  }

  private String about(Words words) {
    String about = definition().text().about();
    return about.isEmpty() ? words.say("population." + metric.population().term()) : about;
  }

  /** Those of its family that stand nearest to it. */
  public List<Entry> relatives() {
    List<Metric> family =
        scope.catalogue().metrics().values().stream()
            .filter(other -> other.family().equals(metric.family()))
            .toList();
    int at = family.indexOf(metric);
    return family.stream()
        .filter(other -> !other.equals(metric))
        .sorted(Comparator.comparingInt(other -> Math.abs(family.indexOf(other) - at)))
        .limit(RELATIVES)
        .sorted(Comparator.comparingInt(family::indexOf))
        .map(other -> Entry.of(other, scope))
        .toList();
  }
}
