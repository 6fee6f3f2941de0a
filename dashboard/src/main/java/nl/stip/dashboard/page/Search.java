package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Named;
import nl.stip.metric.Metric;
import nl.stip.workspace.register.Initiative;

/**
 * What somebody looks for: metrics, questions on pages, groups, initiatives, tools and pages, each
 * list with the best first. Metrics are also found by their question, and metrics and pages by
 * other words people have for them and in the other language, as terms of the field are English;
 * not by what else is said of them, which mentions nearly everything somewhere.
 */
public final class Search {

  private final View view;
  private final Scope scope;
  private final Words words;
  private final Sought sought;
  private final Map<String, Sought.Fit> fits = new LinkedHashMap<>();
  private final List<Entry> metrics;
  private final List<Hit> figures;
  private final List<Hit> groups;
  private final List<Hit> initiatives;
  private final List<Hit> tools;
  private final List<Hit> pages;

  Search(View view, Scope scope, Timeline timeline, boolean costs) {
    this.view = view;
    this.scope = scope;
    this.words = scope.words();
    this.sought = Sought.of(view.choice(View.SOUGHT));
    this.metrics = findMetrics();
    this.figures = findFigures();
    this.groups = findGroups();
    this.initiatives = findInitiatives(timeline);
    this.tools = findTools();
    this.pages = findPages(costs);
  }

  /**
   * Something found.
   *
   * @param title its name
   * @param text what it is, or why it cannot be opened
   * @param url where it is; null where it cannot be opened
   */
  public record Hit(String title, String text, String url) {}

  private record Ranked<T>(Sought.Fit fit, T found) {}

  /** Whether there is something to look for. */
  public boolean asked() {
    return !sought.none();
  }

  /** Whether nothing at all was found. */
  public boolean nothing() {
    return Stream.of(metrics, figures, groups, initiatives, tools, pages).allMatch(List::isEmpty);
  }

  /** In which of the six something was found, that with the best first. */
  public List<String> parts() {
    return fits.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The metrics, each with what it is now. */
  public List<Entry> metrics() {
    return metrics;
  }

  /**
   * What was found in one of the other five: figures on pages by the question they answer, groups
   * (one that is too small says so), initiatives, tools, and the pages a visitor may see.
   */
  public List<Hit> hits(String part) {
    return switch (part) {
      case "figures" -> figures;
      case "groups" -> groups;
      case "initiatives" -> initiatives;
      case "tools" -> tools;
      default -> pages;
    };
  }

  private List<Entry> findMetrics() {
    List<Ranked<Metric>> found = new ArrayList<>();
    for (Metric metric : scope.catalogue().metrics().values()) {
      Metric.Text text = words.language().text(metric);
      add(
          found,
          sought.fit(text.name(), names(metric) + " " + also(metric.id()), questions(metric)),
          metric);
    }
    return best("metrics", found).map(metric -> Entry.of(metric, scope)).toList();
  }

  /** Other words that people have for it, whichever language they say them in. */
  private static String also(String of) {
    String key = "sought." + of;
    return Stream.of(Language.values())
        .map(Words::in)
        .filter(spoken -> spoken.has(key))
        .map(spoken -> spoken.say(key))
        .collect(Collectors.joining(" "));
  }

  /** What a page is called in each language. */
  private static String called(String page) {
    return Stream.of(Language.values())
        .map(language -> Words.in(language).say("page." + page))
        .collect(Collectors.joining(" "));
  }

  private static String names(Metric metric) {
    return Stream.of(Language.values())
        .map(language -> language.text(metric).name())
        .reduce(metric.id().replace('_', ' '), (a, b) -> a + " " + b);
  }

  private static String questions(Metric metric) {
    return Stream.of(Language.values())
        .map(language -> language.text(metric).question())
        .reduce("", (a, b) -> a + " " + b);
  }

  private List<Hit> findFigures() {
    List<Ranked<Hit>> found = new ArrayList<>();
    for (String page : View.PAGES) {
      for (Figure figure : Tags.of(page).figures()) {
        String title = words.say("figure." + figure.question());
        String about =
            scope.catalogue().metric(figure.metric()).map(scope::name).orElse(figure.metric());
        add(
            found,
            sought.fit(title, about),
            new Hit(title, words.say("page." + page), view.on(page) + "#" + figure.id()));
      }
    }
    return best("figures", found).toList();
  }

  private List<Hit> findGroups() {
    List<Ranked<Hit>> found = new ArrayList<>();
    View first = new View(View.PAGES.get(0), view.choices());
    for (Controls.Heading heading : new Controls(view, scope).groups()) {
      for (Controls.Choice choice : heading.choices()) {
        String way = choice.open() ? first.with(Map.of("only", choice.value(), "also", "")) : null;
        add(
            found,
            sought.fit(name(choice), heading.label()),
            new Hit(choice.label(), heading.label(), way));
      }
    }
    return best("groups", found).toList();
  }

  /** What a group is called, without the reason why it is closed. */
  private String name(Controls.Choice choice) {
    return scope
        .catalogue()
        .group(choice.value())
        .map(group -> words.group(group.dim1(), group.val1()))
        .orElse(choice.label());
  }

  private List<Hit> findInitiatives(Timeline timeline) {
    List<Ranked<Hit>> found = new ArrayList<>();
    for (Initiative initiative : timeline.initiatives()) {
      String about = Timeline.about(initiative, scope);
      add(
          found,
          sought.fit(initiative.what(), about + " " + also("initiatives")),
          new Hit(initiative.what(), about, shown(initiative)));
    }
    return best("initiatives", found).toList();
  }

  /** Where an initiative is on a chart over time: that of its figure, of the group it is for. */
  private String shown(Initiative initiative) {
    boolean known =
        initiative.metric() != null && scope.catalogue().metric(initiative.metric()).isPresent();
    View chart = new View(known ? "metric/" + initiative.metric() : "adoption", view.choices());
    Map<String, String> choices = new LinkedHashMap<>(Map.of("from", Chosen.ALL));
    if (initiative.grouped()) {
      choices.put("only", initiative.dimension() + ":" + initiative.value());
      choices.put("also", "");
    }
    return chart.with(choices);
  }

  /** A tool leads to who uses it. */
  private List<Hit> findTools() {
    List<Ranked<Hit>> found = new ArrayList<>();
    View used = new View("adoption", view.choices());
    for (Named tool : scope.catalogue().tools()) {
      if (!tool.id().equals(Selection.ALL_TOOLS)) {
        add(
            found,
            sought.fit(tool.name(), tool.id() + " " + also("tool." + tool.id())),
            new Hit(tool.name(), words.say("page.adoption"), used.with("tool", tool.id())));
      }
    }
    return best("tools", found).toList();
  }

  private List<Hit> findPages(boolean costs) {
    List<Ranked<Hit>> found = new ArrayList<>();
    for (String page : View.MENU) {
      if (costs || !page.equals(View.COSTS)) {
        String lead = words.say("lead." + page);
        String title = words.say("page." + page);
        add(
            found,
            sought.fit(title, called(page) + " " + also("page." + page), lead),
            new Hit(title, lead, view.on(page)));
      }
    }
    return best("pages", found).toList();
  }

  private static <T> void add(List<Ranked<T>> found, Optional<Sought.Fit> fit, T what) {
    fit.ifPresent(known -> found.add(new Ranked<>(known, what)));
  }

  // a sort that is stable keeps the order of pages and families among equals
  private <T> Stream<T> best(String part, List<Ranked<T>> found) {
    found.stream()
        .map(Ranked::fit)
        .min(Comparator.naturalOrder())
        .ifPresent(b -> fits.put(part, b));
    return found.stream().sorted(Comparator.comparing(Ranked::fit)).map(Ranked::found);
  }
}
