package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.metric.Metric;

/**
 * What somebody looks for: metrics, questions on pages, groups and pages of whose words all that
 * were asked for are part. Metrics are also found by their texts, their formula, their source and
 * their name in the other language, as terms of the field are English.
 */
public final class Search {

  private final View view;
  private final Scope scope;
  private final Words words;
  private final Sought sought;
  private final List<Entry> metrics;
  private final List<Hit> figures;
  private final List<Hit> groups;
  private final List<Hit> pages;

  Search(View view, Scope scope, boolean costs) {
    this.view = view;
    this.scope = scope;
    this.words = scope.words();
    this.sought = Sought.of(view.choice(View.SOUGHT));
    this.metrics = findMetrics();
    this.figures = findFigures();
    this.groups = findGroups();
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

  private record Ranked<T>(int rank, T found) {}

  /** Whether there is something to look for. */
  public boolean asked() {
    return !sought.none();
  }

  /** Whether nothing at all was found. */
  public boolean nothing() {
    return Stream.of(metrics, figures, groups, pages).allMatch(List::isEmpty);
  }

  /** The metrics, each with what it is now. */
  public List<Entry> metrics() {
    return metrics;
  }

  /** The figures on pages, by the question they answer. */
  public List<Hit> figures() {
    return figures;
  }

  /** The groups there are; one that is too small says so. */
  public List<Hit> groups() {
    return groups;
  }

  /** The pages a visitor may see. */
  public List<Hit> pages() {
    return pages;
  }

  private List<Entry> findMetrics() {
    List<Ranked<Metric>> found = new ArrayList<>();
    for (Metric metric : scope.catalogue().metrics().values()) {
      Metric.Text text = words.language().text(metric);
      add(
          found,
          sought.rank(
              text.name(),
              text.question(),
              text.means(),
              text.calculated(),
              text.formula(),
              text.source(),
              metric.id().replace('_', ' '),
              names(metric),
              also(metric.id())),
          metric);
    }
    return best(found).map(metric -> Entry.of(metric, scope)).toList();
  }

  /** Other words that people have for it. */
  private String also(String of) {
    String key = "sought." + of;
    return words.has(key) ? words.say(key) : "";
  }

  private static String names(Metric metric) {
    return Stream.of(Language.values())
        .map(language -> language.text(metric))
        .map(text -> text.name() + " " + text.question())
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
            sought.rank(title, about),
            new Hit(title, words.say("page." + page), view.on(page) + "#" + figure.id()));
      }
    }
    return best(found).toList();
  }

  private List<Hit> findGroups() {
    List<Ranked<Hit>> found = new ArrayList<>();
    View first = new View(View.PAGES.get(0), view.choices());
    for (Controls.Heading heading : new Controls(view, scope).groups()) {
      for (Controls.Choice choice : heading.choices()) {
        String way = choice.open() ? first.with(Map.of("only", choice.value(), "also", "")) : null;
        add(
            found,
            sought.rank(choice.label(), heading.label()),
            new Hit(choice.label(), heading.label(), way));
      }
    }
    return best(found).toList();
  }

  private List<Hit> findPages(boolean costs) {
    List<Ranked<Hit>> found = new ArrayList<>();
    for (String page : View.MENU) {
      if (costs || !page.equals(View.COSTS)) {
        String lead = words.say("lead." + page);
        String title = words.say("page." + page);
        add(
            found,
            sought.rank(title, lead, also("page." + page)),
            new Hit(title, lead, view.on(page)));
      }
    }
    return best(found).toList();
  }

  private static <T> void add(List<Ranked<T>> found, OptionalInt rank, T what) {
    if (rank.isPresent()) {
      found.add(new Ranked<>(rank.getAsInt(), what));
    }
  }

  // a sort that is stable keeps the order of pages and families among equals
  private static <T> Stream<T> best(List<Ranked<T>> found) {
    return found.stream().sorted(Comparator.comparingInt(Ranked::rank)).map(Ranked::found);
  }
}
