package nl.stip.dashboard.businesscase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.language.Numbers;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Missing;

/**
 * The figures of a business case, drawn by the same forms as those of a mart. A figure's metric is
 * one of {@link #COST}, {@link #MINUTES} and {@link #UNUSED}, whose texts are {@code
 * business.<id>}.
 */
public final class CostFigures {

  /** Cost per active person and month. */
  public static final String COST = "cost_per_active";

  /** Minutes a week an active person must save. */
  public static final String MINUTES = "break_even";

  /** What unused licences cost a year. */
  public static final String UNUSED = "unused";

  /** Nothing in the register that the figure could be made of. */
  private static final String NO_COSTS = "no_costs";

  private static final String NO_LABOUR = "no_labour";

  /** Costs of the last period only, of which no line can be drawn. */
  private static final String ONE_PERIOD = "one_period";

  private final BusinessCase business;
  private final Words words;

  /** Figures of a business case. */
  public CostFigures(BusinessCase business) {
    this.business = business;
    this.words = business.scope().words();
  }

  /** All of them, in the order of the page. */
  public List<Answer> all() {
    return List.of(unusedByLine(), costOverTime(), costByTool(), minutesOverTime());
  }

  /** Cost per active person over time, of the tool looked at. */
  public Answer costOverTime() {
    return overTime("cost_time", COST, currency(), Outcome::perActive);
  }

  /** Minutes to be saved over time, of the tool looked at. */
  public Answer minutesOverTime() {
    boolean assumed = business.costs().labour().complete();
    return assumed
        ? overTime("minutes_time", MINUTES, "minutes", Outcome::minutes)
        : Answer.none(new Figure("minutes_time", List.of(MINUTES), "period", "line"), NO_LABOUR);
  }

  /** Cost per active person of each tool that has costs of its own; that looked at stands out. */
  public Answer costByTool() {
    Figure figure = new Figure("cost_tools", List.of(COST), "tool", "rank");
    Published now = business.scope().selection().period();
    List<Named> tools = business.tools();
    List<Series> series =
        new ArrayList<>(List.of(new Series(COST, name(COST), Role.MAIN, 1, costs(tools, now))));
    Optional<Published> then = business.scope().selection().compared(business.scope().catalogue());
    then.ifPresent(
        p ->
            series.add(
                new Series(
                    p.id(),
                    words.dates().period(p.period()),
                    Role.COMPARISON,
                    1,
                    costs(tools, p))));
    List<Tick> ticks =
        tools.stream()
            .map(t -> new Tick(t.id(), t.name(), now.complete()).chosen(looked(t.id())))
            .toList();
    return answer(new FigureData(figure, currency(), false, ticks, series), NO_COSTS);
  }

  /** Whether it is the tool looked at; of all together none stands out. */
  private boolean looked(String tool) {
    return business.scope().selection().tool().equals(tool);
  }

  private List<Cell> costs(List<Named> tools, Published period) {
    return tools.stream()
        .map(tool -> told(business.outcome(tool.id(), period).perActive(), currency()))
        .toList();
  }

  /** What the unused licences of each line cost a year; those of the tool looked at stand out. */
  public Answer unusedByLine() {
    Figure figure = new Figure("unused_lines", List.of(UNUSED), "line", "rank");
    boolean complete = business.scope().selection().period().complete();
    List<Tick> ticks = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (Unused one : business.licences(Selection.ALL_TOOLS)) {
      String what = one.line().what();
      String label = one.actsOnly() ? words.say("business.unused.limit", what) : what;
      ticks.add(new Tick(what, label, complete).chosen(looked(one.line().tool())));
      cells.add(cell(one));
    }
    Series series = new Series(UNUSED, name(UNUSED), Role.MAIN, 1, cells);
    return answer(new FigureData(figure, currency(), false, ticks, List.of(series)), NO_COSTS);
  }

  private Cell cell(Unused one) {
    return one.yearly()
        // licences are no people, so the cell has no number of these
        .map(cash -> told(Cell.of(null, cash), currency()))
        .orElseGet(() -> Cell.absent(one.missing()));
  }

  private Answer overTime(
      String question, String metric, String unit, Function<Outcome, Cell> what) {
    Figure figure = new Figure(question, List.of(metric), "period", "line");
    String tool = business.scope().selection().tool();
    List<Published> run = business.run();
    List<Tick> ticks =
        run.stream()
            .map(p -> new Tick(p.id(), words.dates().tick(p.period()), p.complete()))
            .toList();
    List<Cell> cells =
        run.stream().map(p -> told(what.apply(business.outcome(tool, p)), unit)).toList();
    int from = begin(cells);
    if (cells.size() > 1 && cells.stream().filter(Cell::tells).count() == 1) {
      return Answer.none(figure, ONE_PERIOD);
    }
    Series series =
        new Series(metric, name(metric), Role.MAIN, 1, cells.subList(from, cells.size()));
    return answer(
        new FigureData(figure, unit, false, ticks.subList(from, ticks.size()), List.of(series)),
        business.pays(tool) ? Missing.NO_DATA.term() : NO_COSTS);
  }

  /** Where the first cost is; 0 if there is none, as then the whole stretch says why. */
  private static int begin(List<Cell> cells) {
    for (int at = 0; at < cells.size(); at++) {
      if (cells.get(at).tells()) {
        return at;
      }
    }
    return 0;
  }

  /** The figure, or the reason its cells give; where they lack costs, that. */
  private static Answer answer(FigureData data, String none) {
    if (data.tells()) {
      return Answer.of(data);
    }
    return data.cells().stream()
        .map(Cell::missing)
        .filter(reason -> reason != null && reason != Missing.NO_DATA)
        .reduce((earlier, later) -> later)
        .map(reason -> Answer.none(data.figure(), reason.term()))
        .orElseGet(() -> Answer.none(data.figure(), none));
  }

  /** As exact as it is told: a table or a file beside a chart has the amounts of the chart. */
  private static Cell told(Cell exact, String unit) {
    return exact.hasValue() ? Cell.of(exact.n(), Numbers.told(exact.value(), unit)) : exact;
  }

  private String name(String metric) {
    return words.say("business." + metric + ".series");
  }

  private String currency() {
    return business.costs().currency().getCurrencyCode();
  }
}
