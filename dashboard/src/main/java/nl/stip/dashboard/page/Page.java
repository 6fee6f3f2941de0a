package nl.stip.dashboard.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.finding.Changes;
import nl.stip.dashboard.finding.Effects;
import nl.stip.dashboard.finding.Finding;
import nl.stip.dashboard.finding.Reached;
import nl.stip.dashboard.finding.Verdict;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Account;
import nl.stip.dashboard.mart.Group;

/** What a template may ask: figures, headlines, the verdict, and the account of the runs. */
public final class Page {

  /** How many changes are told before one asks for more. */
  private static final int CHANGES = 8;

  private final LeftOut leftOut;
  private final View view;
  private final Scope scope;
  private final Timeline timeline;
  private final Section section = new Section();

  Page(LeftOut leftOut, Scope scope, Timeline timeline) {
    this.leftOut = leftOut;
    this.view = leftOut.view();
    this.scope = scope;
    this.timeline = timeline;
  }

  /**
   * Answers a figure.
   *
   * @param question key of the question
   * @param metrics ids of metrics, separated by commas
   * @param by how it is laid out
   * @param form how it is drawn
   */
  public Drawn figure(String question, String metrics, String by, String form) {
    Figure figure = Figure.of(question, metrics, by, form);
    Answer answer = FigureReader.read(figure, scope);
    Drawn drawn = Drawn.of(answer, scope, view, timeline);
    return Answer.OTHER_KIND.equals(answer.absence()) ? section.pass(drawn) : section.add(drawn);
  }

  /** What of the page is not counted for the kind of period looked at; null where all is. */
  public Elsewhere elsewhere() {
    return Elsewhere.of(view, scope).orElse(null);
  }

  /** Whether a section has a figure that is counted for the kind of period looked at. */
  public boolean counts(String section) {
    return !Elsewhere.all(Tags.of(view.name()).sections().getOrDefault(section, List.of()), scope);
  }

  /** Whether a figure has nothing to show and stands at the end of its section. */
  public boolean keeps(Drawn figure) {
    return section.keeps(figure);
  }

  /** How the section ends whose figures were asked. */
  public Section.Ending ending() {
    return section.end();
  }

  /** Where most figures of the page come from, told once below those of a section. */
  public String source() {
    return Drawn.source(Sources.of(view, scope), scope);
  }

  /** Where figures come from that compare tools. */
  public String sourceOfAll() {
    return Drawn.source(Drawn.allTools(scope), scope);
  }

  /** Whether people were asked in a survey. */
  public boolean surveyed() {
    return !scope.catalogue().questions().isEmpty();
  }

  /** Whether there are tools to compare. */
  public boolean severalTools() {
    return scope.catalogue().severalTools();
  }

  /** What a file with a figure of this page is called, without ending. */
  public String fileName(String figure) {
    return FileName.of(view, figure, scope).text();
  }

  /** Cards of those metrics that the mart has for the kind of period looked at. */
  public List<Headline> headlines(String metrics) {
    return ids(metrics).stream()
        .filter(id -> !Answer.otherKind(id, scope))
        .map(id -> Headline.of(id, scope))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The answer in one sentence, from the changes of some metrics. */
  public Verdict verdict(String metrics) {
    return verdict(view.page(), ids(metrics), scope);
  }

  /**
   * The same for a page by its name, as files have it: the first goes on to all that changed, the
   * others to how things stand.
   */
  public static Verdict verdict(String page, List<String> metrics, Scope scope) {
    return page.equals(View.PAGES.get(0))
        ? Verdict.ofAll(metrics, scope)
        : Verdict.ofPage(metrics, scope);
  }

  /** What everybody asks first, answered where it can be for the kind of period looked at. */
  public List<Finding> findings() {
    return Finding.of(scope).stream().filter(finding -> finding.counted(scope)).toList();
  }

  /** Who is behind, and since when. */
  public Finding behind() {
    return Finding.behind(scope);
  }

  /** Who meets whom, compared with chance and with a year before. */
  public Finding across() {
    return Finding.across(scope);
  }

  /** How far the leaders are. */
  public Finding distance() {
    return Finding.distance(scope);
  }

  /** What one must know of the sources of this page; empty where that is nothing. */
  public String aside() {
    return Sources.beside(view, scope);
  }

  /** What became of the figures that initiatives should move; null where none names one. */
  public Finding effects() {
    return Effects.of(timeline.initiatives(), scope).orElse(null);
  }

  /** When which share will have taken part, in sentences; empty where nothing is known. */
  public String reached() {
    return Reached.of(scope);
  }

  /** Where an answer leads: to its metric, about the group it is about, among those of its kind. */
  public String way(Finding.Sentence sentence) {
    return Onward.of(sentence, view);
  }

  /** What changed by more than noise, in the order of {@link Changes#of}: the first of it. */
  public List<Changed> changes() {
    return changed().limit(CHANGES).toList();
  }

  /** The rest of what changed by more than noise. */
  public List<Changed> moreChanges() {
    return changed().skip(CHANGES).toList();
  }

  private Stream<Changed> changed() {
    return Changes.of(scope).stream().map(change -> Changed.of(change, scope));
  }

  /** What is told above what changed. */
  public String changesTold() {
    return scope.words().say("changes." + Changes.told(scope));
  }

  /** The organisation, where the page is about a part of it; empty where it is about the whole. */
  public String around() {
    return scope.selection().filter().equals(Group.WHOLE) ? "" : scope.organisation();
  }

  private static List<String> ids(String metrics) {
    return Arrays.stream(metrics.split(",")).map(String::strip).toList();
  }

  /** All about the metric that the page is about. */
  public Story story() {
    return new Story(scope.catalogue().metric(view.metric()).orElseThrow(), scope, view, timeline);
  }

  /** All metrics, by family. */
  public List<Families.Family> families() {
    return Families.of(scope);
  }

  /**
   * What was found of what somebody looks for.
   *
   * @param costs whether the visitor may see what tools cost
   */
  public Search search(boolean costs) {
    return new Search(view, scope, timeline, costs);
  }

  /** What the address asks that is not answered. */
  public LeftOut leftOut() {
    return leftOut;
  }

  /** The choices a reader has. */
  public Controls controls() {
    return new Controls(view, scope);
  }

  /** The account of the runs. */
  public Account account() {
    return scope.mart().account();
  }

  /** What the page is about: group and period. */
  public String subject() {
    Words words = scope.words();
    String whom = view.whole() ? scope.organisation() : scope.whole();
    return whom + " · " + words.dates().period(scope.selection().period().period());
  }

  /** The period looked at. */
  public boolean complete() {
    return scope.selection().period().complete();
  }

  /** The account of the runs in words. */
  public Provenance provenance() {
    return new Provenance(scope);
  }

  /** What all figures lack, or null. */
  public Unlock unlock() {
    return Unlock.of(scope).orElse(null);
  }

  /** Whether no message is about a strategy theme, so that there is nothing to tell of them. */
  public boolean withoutThemes() {
    return Answer.withoutThemes(scope);
  }

  /** Whether the mart has a metric, so that there is a page about it. */
  public boolean knows(String metric) {
    return scope.catalogue().metric(metric).isPresent();
  }

  /** What people did, in words. */
  public String activity(String type) {
    String key = "activity." + type;
    return scope.words().has(key) ? scope.words().say(key) : type;
  }

  /** How much is withheld or missing. */
  public Withholding withholding() {
    return new Withholding(scope);
  }

  /** What is kept of people beside what the page shows, where and for how long. */
  public Keeping keeping() {
    return new Keeping(scope);
  }

  /** Who counts as a leader. */
  public Leaders leaders() {
    return new Leaders(scope);
  }

  /** Name of a tool. */
  public String tool(String id) {
    return id == null ? "" : scope.tool(id);
  }
}
