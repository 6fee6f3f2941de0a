package nl.stip.dashboard.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stip.dashboard.mart.Group;

/**
 * The whole state of a page, which is its URL.
 *
 * @param page one of {@link #MENU}, or {@code metric/} and the id of a metric
 * @param choices chosen parameters only; what is not chosen has a default
 */
public record View(String page, Map<String, String> choices) {

  /** The pages of figures, and that of the account of the runs, in order. */
  public static final List<String> PAGES =
      List.of("overview", "adoption", "network", "openness", "data");

  /** All pages in order, as the menu offers them. */
  public static final List<String> MENU =
      List.of(
          "overview", "adoption", "network", "openness", "business", "metrics", "data", "privacy");

  /** The page of what the tools cost. */
  public static final String COSTS = "business";

  /** Pages about the whole organisation, whatever group is looked at elsewhere. */
  private static final Set<String> WHOLE = Set.of(COSTS, "data", "privacy");

  /** The page where something is looked for, which is in no menu. */
  public static final String SEARCH = "search";

  /** What is looked for there, in somebody's own words; it stays on that page. */
  public static final String SOUGHT = "q";

  /** As many letters as the field takes. */
  private static final int MOST = 100;

  /** The parameters there are, in the order of the URL. */
  public static final List<String> PARAMETERS =
      List.of(
          "kind", "period", "from", "compare", "tool", "by", "across", "only", "also", "lang",
          "theme");

  /** Keeps known parameters only, in order. */
  public View {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : PARAMETERS) {
      keep(name, choices, kept);
    }
    if (page.equals(SEARCH)) {
      keep(SOUGHT, choices, kept);
      kept.computeIfPresent(
          SOUGHT, (q, words) -> words.substring(0, Math.min(MOST, words.length())));
    }
    choices = kept;
  }

  /** Whether a page has a parameter. */
  static boolean takes(String page, String parameter) {
    return PARAMETERS.contains(parameter) || (page.equals(SEARCH) && parameter.equals(SOUGHT));
  }

  private static void keep(String name, Map<String, String> choices, Map<String, String> kept) {
    String value = choices.get(name);
    if (value != null && !value.isBlank()) {
      kept.put(name, value);
    }
  }

  /** The page without what it is about: the name of its template and of its texts. */
  public String name() {
    return page.contains("/") ? page.substring(0, page.indexOf('/')) : page;
  }

  /** The id of the metric that the page is about; empty if it is not about one. */
  public String metric() {
    return page.substring(name().length()).replace("/", "");
  }

  /** Whether the page is about the whole organisation, whatever group was chosen. */
  public boolean whole() {
    return WHOLE.contains(page);
  }

  /** Whether the page is the same for every tool. */
  boolean everyTool() {
    return whole() && !page.equals(COSTS);
  }

  /** The chosen value of a parameter, or an empty text. */
  public String choice(String parameter) {
    return choices.getOrDefault(parameter, "");
  }

  /** The URL of this view. */
  public String url() {
    String path = page.equals(PAGES.get(0)) ? "/" : "/" + page;
    String query =
        choices.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** The same with one parameter changed; an empty value takes it away. */
  public String with(String parameter, String value) {
    Map<String, String> changed = new LinkedHashMap<>(choices);
    changed.put(parameter, value);
    if (parameter.equals("kind")) {
      List.of("period", "from", "compare").forEach(changed::remove);
    }
    return of(changed, Set.of(parameter));
  }

  /** The same with other choices; those of an empty value are taken away. */
  public String with(Map<String, String> choices) {
    Map<String, String> changed = new LinkedHashMap<>(this.choices);
    changed.putAll(choices);
    return of(changed, choices.keySet());
  }

  /** Groups of two dimensions are counted of everybody, so a group takes the place of them. */
  private String of(Map<String, String> changed, Set<String> now) {
    if (now.contains("only") && !changed.get("only").isEmpty()) {
      changed.remove("across");
    }
    return new View(page, changed).url();
  }

  /**
   * The same about one group. A group of another dimension than the one looked at narrows it down;
   * one of the same dimension takes its place.
   */
  public String about(Group group) {
    String one = group.key();
    String only = choice("only");
    if (!only.contains(":") || only.startsWith(group.dim1() + ":")) {
      return with("only", one);
    }
    return with("also", one);
  }

  /** The workbook of the same state. */
  public String workbook() {
    return new View("report.xlsx", choices).url();
  }

  /** Whether the server gives the figures of this page as files. */
  public boolean exports() {
    return PAGES.contains(page) || page.equals(COSTS) || !metric().isEmpty();
  }

  /**
   * A figure of this page as a file of the same state.
   *
   * @param figure id of the figure
   * @param format {@code csv} or {@code xlsx}
   */
  public String export(String figure, String format) {
    return on("export/" + page + "/" + figure + "." + format);
  }

  /** The same state on the page of a metric. */
  public String metric(String id) {
    return on("metric/" + id);
  }

  /** The same state on another page. */
  public String on(String other) {
    return new View(other, choices).url();
  }
}
