package nl.stip.dashboard.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.dashboard.figure.Figure;

/**
 * What a page's template asks for: its figures in order and its headline metrics. Reports follow
 * the pages by reading the same tags, so that a figure is named once.
 *
 * @param figures figures in the order of the page
 * @param headlines ids of the metrics on the cards
 * @param sections the figures of each section, by the key of its heading
 */
public record Tags(
    List<Figure> figures, List<String> headlines, Map<String, List<Figure>> sections) {

  private static final Map<String, Tags> KNOWN = new ConcurrentHashMap<>();
  private static final Pattern FIGURE =
      Pattern.compile("page\\.figure\\('([^']*)', '([^']*)', '([^']*)', '([^']*)'\\)");
  private static final Pattern SECTION = Pattern.compile("t\\.say\\('section\\.");
  private static final Pattern HEADLINES = Pattern.compile("th:with=\"main='([^']*)'\"");

  /** What the template of a page asks for. */
  public static Tags of(String page) {
    return KNOWN.computeIfAbsent(page, Tags::read);
  }

  private static Tags read(String page) {
    String template = template(page);
    Map<String, List<Figure>> sections = new HashMap<>();
    for (String section : SECTION.split(template)) {
      sections.put(section.substring(0, Math.max(0, section.indexOf('\''))), figures(section));
    }
    Matcher headlines = HEADLINES.matcher(template);
    return new Tags(
        figures(template),
        headlines.find()
            ? Arrays.stream(headlines.group(1).split(",")).map(String::strip).toList()
            : List.of(),
        sections);
  }

  private static List<Figure> figures(String template) {
    return FIGURE
        .matcher(template)
        .results()
        .map(m -> Figure.of(m.group(1), m.group(2), m.group(3), m.group(4)))
        .toList();
  }

  private static String template(String page) {
    String resource = "/templates/" + page + ".html";
    try (InputStream in =
        Objects.requireNonNull(Tags.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
