package nl.stip.dashboard.page;

import java.util.List;
import nl.stip.dashboard.businesscase.BusinessCase;
import nl.stip.dashboard.businesscase.CostFigures;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Words;
import nl.stip.metric.Metric;
import nl.stip.time.Period;
import nl.stip.workspace.register.CostsFile;

/** The figures of the business case, ready for the page: as those of a mart, with texts of ours. */
public final class CostDrawings {

  private final BusinessCase business;
  private final CostFigures figures;

  CostDrawings(BusinessCase business) {
    this.business = business;
    this.figures = new CostFigures(business);
  }

  /** Cost per active person over time. */
  public Drawn costOverTime() {
    return drawn(figures.costOverTime());
  }

  /** Cost per active person of each tool. */
  public Drawn costByTool() {
    return drawn(figures.costByTool());
  }

  /** Minutes to be saved over time. */
  public Drawn minutesOverTime() {
    return drawn(figures.minutesOverTime());
  }

  /** What unused licences cost a year. */
  public Drawn unusedByLine() {
    return drawn(figures.unusedByLine());
  }

  /** All of them, for who takes one elsewhere. */
  public List<Found> all(View view) {
    return figures.all().stream()
        .map(answer -> new Found(view, answer, drawn(answer), business.scope()))
        .toList();
  }

  private Drawn drawn(Answer answer) {
    Scope scope = business.scope();
    Words words = scope.words();
    String metric = answer.figure().metric();
    boolean tools = List.of("tool", "line").contains(answer.figure().by());
    String subtitle =
        String.join(
            " · ",
            words.say(
                "business." + metric + ".unit",
                business.costs().currency().getSymbol(words.language().locale())),
            scope.whole(),
            tools ? words.say("tool.all") : Drawn.tool(scope),
            span(answer));
    return Drawn.of(
        answer,
        scope,
        new Drawn.Around(
            subtitle,
            definition(metric, words),
            source(),
            Ways.NONE,
            new CostSteps(business).on(answer)));
  }

  /** Where all of them come from. */
  public String source() {
    Scope scope = business.scope();
    return Drawn.source(scope.words().say("business.source", CostsFile.NAME), scope);
  }

  private String span(Answer answer) {
    Scope scope = business.scope();
    if (answer.figure().metric().equals(CostFigures.UNUSED)) {
      return scope.words().dates().period(business.licensed());
    }
    Period last = scope.selection().period().period();
    Period first =
        answer.empty() || !answer.data().overTime() || business.run().isEmpty()
            ? last
            : business.run().get(0).period();
    return scope.words().dates().span(first, last);
  }

  /** What a reader is told about a computed figure; it has no page of its own. */
  static Drawn.Definition definition(String id, Words words) {
    String key = "business." + id + ".";
    Metric.Text text =
        new Metric.Text(
            words.say(key + "name"),
            words.say(key + "name"),
            words.say(key + "means"),
            words.say(key + "calculated"),
            words.say(key + "act"),
            words.say(key + "formula"),
            words.say("business.literature"),
            "");
    return new Drawn.Definition("", text);
  }
}
