package nl.stip.dashboard.businesscase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.register.CostLine;
import nl.stip.workspace.register.Costs;

/** The costs of a register against the people a mart measured: what a page or a sheet may ask. */
public final class BusinessCase {

  private final Costs costs;
  private final Scope scope;
  private final People people;
  private final Spending spending;

  /**
   * Reads what is measured, in one go.
   *
   * @param costs the register
   * @param scope period and tool looked at; the group is the whole organisation, as costs are of it
   */
  public BusinessCase(Costs costs, Scope scope) {
    this.costs = costs;
    this.scope = scope;
    Set<String> periods = new TreeSet<>();
    Stream.concat(
            Stream.concat(run().stream(), Stream.of(scope.selection().period())),
            scope.selection().compared(scope.catalogue()).stream())
        .filter(Published::complete)
        .map(Published::period)
        .flatMap(period -> Stream.concat(Stream.of(period), Spending.parts(period).stream()))
        .map(Period::id)
        .forEach(periods::add);
    scope
        .catalogue()
        .period(licensed().id())
        .filter(Published::complete)
        .map(Published::id)
        .ifPresent(periods::add);
    this.people = new People(scope.mart(), periods);
    Set<String> tools =
        scope.catalogue().tools().stream().map(Named::id).collect(Collectors.toSet());
    this.spending = new Spending(costs.lines(), people, tools);
  }

  /** The register. */
  public Costs costs() {
    return costs;
  }

  /** What it is about. */
  public Scope scope() {
    return scope;
  }

  /** The periods a figure over time shows: those that are over, since costs are of whole ones. */
  public List<Published> run() {
    return scope.selection().run(scope.catalogue()).stream().filter(Published::complete).toList();
  }

  /** Costs and active people of the tool looked at. */
  public Outcome now() {
    return outcome(scope.selection().tool(), scope.selection().period());
  }

  /** Costs and active people of a tool, or of all together. */
  public Outcome outcome(String tool, Published published) {
    Period period = published.period();
    return new Outcome(
        spending.total(tool, period),
        Months.between(period.first(), period.last()),
        people.active(tool, period.id()),
        costs.labour());
  }

  /** What the cost of the tool looked at is the sum of. */
  public List<Term> terms() {
    Period period = scope.selection().period().period();
    return spending.lines(scope.selection().tool()).stream()
        .flatMap(line -> spending.terms(line, period).stream())
        .toList();
  }

  /** What the number of active people of the tool looked at is worked out from. */
  public Measured measured() {
    return people.measured(scope.selection().tool(), scope.selection().period().id());
  }

  /** Whether a tool, or all together, cost anything in any period shown. */
  boolean pays(String tool) {
    return run().stream().anyMatch(p -> !spending.total(tool, p.period()).equals(Amount.NONE));
  }

  /** What one line costs in the period looked at. */
  public Amount spent(CostLine line) {
    return spending.uncounted(line)
        ? Amount.NONE
        : spending.amount(line, scope.selection().period().period());
  }

  /** Whether a line counts in what the tool looked at costs. */
  public boolean counts(CostLine line) {
    return spending.lines(scope.selection().tool()).contains(line);
  }

  /** How many people a price per person was paid for in a period. */
  public Count licences(CostLine line, Published published) {
    return spending.licences(line, published.period());
  }

  /**
   * The period of which people count against licences: that looked at, and of a week the 28 days
   * that end with it. Who is away for a week gives no licence up.
   */
  public Period licensed() {
    Period looked = scope.selection().period().period();
    return looked.kind() == PeriodKind.WEEK
        ? Period.containing(PeriodKind.DAYS28, looked.last())
        : looked;
  }

  /** The licences of a tool, or of all, at the end of that period. */
  public List<Unused> licences(String tool) {
    return new Licences(spending, people, licensed()).of(tool, costs.lines());
  }

  /** Lines that cannot be counted: prices per person of a tool that is not measured. */
  public List<CostLine> uncounted() {
    return costs.lines().stream().filter(spending::uncounted).toList();
  }

  /** Tools that are measured and have a cost of their own, in the order of the mart. */
  public List<Named> tools() {
    return scope.catalogue().tools().stream()
        .filter(tool -> costs.lines().stream().anyMatch(line -> tool.id().equals(line.tool())))
        .toList();
  }
}
