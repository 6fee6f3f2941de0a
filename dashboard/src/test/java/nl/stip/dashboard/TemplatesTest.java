package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.by.Bys;
import nl.stip.dashboard.figure.form.Forms;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What templates name exists: questions, metrics, ways to lay out, forms, texts. */
class TemplatesTest {

  private static final Path ROOT = Path.of(System.getProperty("stip.root"));
  private static final Path TEMPLATES = ROOT.resolve("dashboard/src/main/resources/templates");
  private static final Pattern FIGURE =
      Pattern.compile("page\\.figure\\('([^']+)', '([^']+)', '([^']+)', '([^']+)'\\)");
  private static final Pattern SAY = Pattern.compile("say\\('([a-z_0-9.]+)'\\)");

  private static String templates() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static List<Figure> figures() throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (MatchResult tag : FIGURE.matcher(templates()).results().toList()) {
      figures.add(Figure.of(tag.group(1), tag.group(2), tag.group(3), tag.group(4)));
    }
    assertThat(figures).isNotEmpty();
    return figures;
  }

  @Test
  void figuresNameWhatExists() throws IOException {
    for (Figure figure : figures()) {
      assertThat(Bys.names()).contains(figure.by());
      assertThat(Forms.names()).contains(figure.form());
      assertThat(Words.in(Language.NL).has("figure." + figure.question()))
          .as(figure.question())
          .isTrue();
    }
  }

  @Test
  void figuresNameMetricsOfTheCatalogue() throws IOException {
    Path catalogue = ROOT.resolve("analytics/metrics");
    Assumptions.assumeTrue(Files.isDirectory(catalogue), "needs analytics/metrics");
    TreeSet<String> known = new TreeSet<>();
    try (Stream<Path> files = Files.walk(catalogue)) {
      files
          .filter(f -> f.endsWith("metric.yaml"))
          .forEach(f -> known.add(f.getParent().getFileName().toString()));
    }
    Assumptions.assumeFalse(known.isEmpty(), "needs metrics in analytics/metrics");
    for (Figure figure : figures()) {
      assertThat(known).containsAll(figure.metrics());
    }
  }

  @Test
  void textsExist() throws IOException {
    assertThat(SAY.matcher(templates()).results().map(m -> m.group(1)))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(Words.in(Language.EN).has(key)).as(key).isTrue());
  }
}
