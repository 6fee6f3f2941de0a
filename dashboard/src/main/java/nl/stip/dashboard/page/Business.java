package nl.stip.dashboard.page;

import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.businesscase.BusinessCase;
import nl.stip.dashboard.businesscase.Outcome;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.Costs;
import nl.stip.workspace.register.CostsFile;
import nl.stip.workspace.register.Labour;

/**
 * What the page of the business case may ask. It reads the register at every request, so that a
 * change shows at once; faults in it are the page's to tell and nobody else's.
 */
public final class Business {

  private final Scope scope;
  private final BusinessCase business;
  private final List<Fault> faults;
  private final Words words;

  private Business(Scope scope, BusinessCase business, List<Fault> faults) {
    this.scope = scope;
    this.business = business;
    this.faults = faults;
    this.words = scope.words();
  }

  /** Reads the register of a workspace. */
  public static Business of(Workspace workspace, Scope scope) {
    // costs are of the whole organisation
    Scope whole = scope.ofEverybody(scope.selection().tool());
    try {
      Costs costs = CostsFile.load(workspace);
      return new Business(whole, costs.empty() ? null : new BusinessCase(costs, whole), List.of());
    } catch (FaultException e) {
      return new Business(whole, null, e.faults());
    }
  }

  /** What it is about: the whole organisation. */
  public Scope scope() {
    return scope;
  }

  /** Whether there is anything to show. */
  public boolean filled() {
    return business != null;
  }

  /** Costs against people; empty where there is nothing to show. */
  public Optional<BusinessCase> businessCase() {
    return Optional.ofNullable(business);
  }

  /** What is wrong in the register; empty when nothing is. */
  public List<Told> faults() {
    return Told.all(faults, words);
  }

  /** The register's file, below the workspace. */
  public String file() {
    return CostsFile.NAME;
  }

  /** Ids of tools, as the register may name them. */
  public String toolIds() {
    return String.join(
        ", ",
        scope.catalogue().tools().stream()
            .map(tool -> tool.id())
            .filter(id -> !id.equals(Selection.ALL_TOOLS))
            .toList());
  }

  /** What the page is about: organisation, tools and period. */
  public String subject() {
    return String.join(
        " · ",
        scope.whole(),
        Drawn.tool(scope),
        words.dates().period(scope.selection().period().period()));
  }

  /** What an active person costs and must save, in a sentence. */
  public String answer() {
    if (!filled()) {
      return words.say(faults.isEmpty() ? "business.answer.empty" : "business.answer.faulty");
    }
    Outcome now = business.now();
    Cell cost = now.perActive();
    if (!cost.hasValue()) {
      return words.say("business.answer.absent", words.say("empty." + absence(now, cost)));
    }
    String money = text(currency()).value(cost);
    return now.labour().complete()
        ? words.say("business.answer.full", money, text("minutes").value(now.minutes()))
        : words.say("business.answer.cost", money);
  }

  /** Why a cost is absent: there is none in the register, or people were not measured. */
  static String absence(Outcome outcome, Cell cell) {
    boolean free = !outcome.spent().known() && outcome.spent().missing() == null;
    return free ? "no_costs" : CellText.reason(cell).term();
  }

  /** The cards, the cash that can be had first. */
  public List<Headline> cards() {
    return new CostCards(business).all();
  }

  /** The figures. */
  public CostDrawings figures() {
    return new CostDrawings(business);
  }

  /**
   * One of the figures, for who takes it elsewhere; empty when there is none of that id.
   *
   * @param view the page and its state
   */
  public Optional<Found> figure(View view, String id) {
    return filled()
        ? figures().all(view).stream().filter(f -> f.figure().id().equals(id)).findFirst()
        : Optional.empty();
  }

  /** The tables. */
  public CostTables tables() {
    return new CostTables(business);
  }

  /** The break-even with its numbers filled in; empty when it cannot be computed. */
  public Optional<String> formula() {
    Outcome now = business.now();
    Labour labour = now.labour();
    if (!now.minutes().hasValue()) {
      return Optional.empty();
    }
    return Optional.of(
        words.say(
            "business.filled",
            text(currency()).value(now.yearly()),
            words.numbers().count(now.active().number()),
            words.numbers().plain(labour.weeks().amount()),
            words.numbers().exact(labour.rate().amount(), currency()),
            words.numbers().value(labour.capture().amount().doubleValue(), "share"),
            text("minutes").value(now.minutes())));
  }

  /** Whether the assumptions of a break-even were entered. */
  public boolean assumed() {
    return business.costs().labour().complete();
  }

  private String currency() {
    return business.costs().currency().getCurrencyCode();
  }

  private CellText text(String unit) {
    return new CellText(words, unit);
  }
}
