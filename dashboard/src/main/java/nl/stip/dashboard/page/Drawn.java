package nl.stip.dashboard.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.Summary;
import nl.stip.dashboard.figure.TableTwin;
import nl.stip.dashboard.figure.form.Form;
import nl.stip.dashboard.figure.form.Forms;
import nl.stip.dashboard.figure.form.Mark;
import nl.stip.dashboard.figure.form.Moments;
import nl.stip.dashboard.figure.form.Option;
import nl.stip.metric.Metric;

/**
 * A figure ready for the page.
 *
 * @param id id of its element
 * @param title the question it answers
 * @param subtitle metric, group and period
 * @param said what the picture does not say: where a group stands, that nearly all is hidden; else
 *     empty
 * @param summary the same for who cannot see it
 * @param option chart option as JSON; null when there is nothing to draw
 * @param height of the chart in steps of 8 px
 * @param marks what the signs of the chart stand for
 * @param table the same as a table; null when empty
 * @param moments what was begun in the time it shows
 * @param ways where its bars, cells and rows lead
 * @param definition texts about its metric; null when the mart does not have it
 * @param uncertainty what its intervals are, or empty where there are none
 * @param empty why there is nothing to draw; null when there is
 * @param advice what to do about it
 * @param source where the figures come from
 */
public record Drawn(
    String id,
    String title,
    String subtitle,
    String said,
    String summary,
    String option,
    int height,
    List<Mark> marks,
    TableTwin table,
    List<Timeline.Noted> moments,
    Ways ways,
    Definition definition,
    String uncertainty,
    String empty,
    String advice,
    String source) {

  private static final int STEP = 4;
  private static final int TALLEST = 120;

  /**
   * What a reader may want to know about a metric.
   *
   * @param id id of the metric
   * @param text texts in the reader's language
   */
  public record Definition(String id, Metric.Text text) {}

  /**
   * What stands around a figure.
   *
   * @param subtitle metric, group and period
   * @param definition texts about its metric; null when there are none
   * @param source where the figures come from
   * @param ways where its parts lead
   * @param moments what was begun in the time it shows
   */
  record Around(
      String subtitle,
      Definition definition,
      String source,
      Ways ways,
      List<Timeline.Noted> moments) {}

  static Drawn of(Answer answer, Scope scope, View view, Timeline timeline) {
    return of(
        answer,
        scope,
        new Around(
            Subtitle.of(answer, scope),
            definition(answer.figure(), scope),
            source(Sources.of(answer.figure(), scope), scope),
            answer.empty() ? Ways.NONE : Ways.of(answer.data(), scope, view),
            timeline.on(answer, scope)));
  }

  static Drawn of(Answer answer, Scope scope, Around around) {
    Form form =
        Forms.named(answer.figure().form())
            .orElseThrow(() -> new IllegalArgumentException("no form " + answer.figure().form()));
    String title = scope.words().say("figure." + answer.figure().question());
    boolean empty = answer.empty();
    Optional<String> undrawn =
        empty ? Optional.empty() : form.undrawn(answer.data(), scope.words());
    boolean pictured = !empty && undrawn.isEmpty();
    String said = empty ? "" : Summary.of(answer.data(), scope.words());
    List<Mark> marks = pictured ? marks(form, answer, scope) : List.of();
    return new Drawn(
        answer.figure().id(),
        title,
        around.subtitle(),
        empty || answer.figure().standing() ? said : Summary.hidden(answer.data(), scope.words()),
        empty ? "" : title + " " + said,
        pictured ? Option.json(option(form, answer, around, scope)) : null,
        pictured ? height(form, answer) : 0,
        marks,
        empty ? null : TableTwin.of(answer.data(), scope),
        around.moments(),
        around.ways(),
        around.definition(),
        uncertain(marks, scope) ? scope.words().say(uncertainty(answer.figure())) : "",
        empty ? scope.words().say("empty." + answer.absence()) : undrawn.orElse(null),
        empty ? answer.advice(scope) : scope.words().say("advice.table"),
        around.source());
  }

  private static List<Mark> marks(Form form, Answer answer, Scope scope) {
    return Stream.concat(
            form.marks(answer.data(), scope.words()).stream(),
            OtherKind.marks(answer, scope).stream())
        .toList();
  }

  private static Map<String, Object> option(Form form, Answer answer, Around around, Scope scope) {
    return Moments.on(
        form.option(answer.data(), scope.words()),
        around.moments().stream().map(Timeline.Noted::moment).toList());
  }

  private static String uncertainty(Figure figure) {
    if (figure.standing()) {
      return "peers.rule";
    }
    return "figure.intervals";
  }

  /** Whether bands are drawn, so that the key has them. */
  private static boolean uncertain(List<Mark> marks, Scope scope) {
    String band = scope.words().say("key.interval");
    return marks.stream().anyMatch(mark -> mark.text().equals(band));
  }

  private static int height(Form form, Answer answer) {
    int wanted = Math.min(TALLEST, form.height(answer.data()));
    return (wanted + STEP - 1) / STEP * STEP;
  }

  static Definition definition(String id, Scope scope) {
    return scope
        .catalogue()
        .metric(id)
        .map(m -> new Definition(id, scope.words().language().text(m)))
        .orElse(null);
  }

  /** Of ties that are counted and not compared with chance, what is said is another thing. */
  private static Definition definition(Figure figure, Scope scope) {
    Definition definition = definition(figure.metric(), scope);
    if (definition == null || !figure.counted()) {
      return definition;
    }
    Metric.Text text = definition.text();
    Metric.Text own =
        new Metric.Text(
            text.name(),
            text.question(),
            scope.words().say("chord.means"),
            scope.words().say("chord.calculated"),
            scope.words().say("chord.act"),
            "O_gh",
            text.source(),
            text.about());
    return new Definition(definition.id(), own);
  }

  /** The tool looked at. */
  static String tool(Scope scope) {
    return scope.tool(scope.selection().tool());
  }

  /** All tools together. */
  static String allTools(Scope scope) {
    return scope.tool(Selection.ALL_TOOLS);
  }

  /** Where figures come from, and when they were computed. */
  static String source(String from, Scope scope) {
    return Optional.ofNullable(scope.mart().account().lineage().get("run_started"))
        .map(moment -> LocalDate.ofInstant(Instant.parse(moment), scope.zone()))
        .map(day -> scope.words().say("figure.computed", from, scope.words().dates().day(day)))
        .orElseGet(() -> scope.words().say("figure.source", from));
  }
}
