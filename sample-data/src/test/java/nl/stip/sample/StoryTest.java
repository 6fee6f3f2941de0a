package nl.stip.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stip.sample.parameters.Events;
import nl.stip.sample.parameters.Parameters;
import org.junit.jupiter.api.Test;

/** The story and its picture tell what the parameters plant, and when. */
class StoryTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Path TAKE_UP =
      Path.of("src", "main", "resources", "nl", "stip", "sample", "latent", "adoption.tsv");
  private static final int FIELD_LICENSED = 6;

  private final Parameters parameters = Parameters.demonstration();
  private final Events events = parameters.events();

  @Test
  void theStoryNamesEveryEventAndItsDay() throws IOException {
    String story = Files.readString(DOCS.resolve("sample-organisation.md"));
    for (int month : months()) {
      assertThat(story).contains(day(month));
    }
    assertThat(story)
        .contains(events.exchange().one(), events.exchange().other())
        .contains(events.evenings().department(), events.closing().site());
    events.initiatives().forEach(i -> assertThat(story).contains("#" + i.channel()));
    events.campaigns().forEach(c -> assertThat(story).contains(c.name(), c.mark()));
  }

  @Test
  void thePictureNamesEveryEventAndItsDay() throws IOException {
    String picture = Files.readString(DOCS.resolve("sample-organisation.svg"));
    for (int month : months()) {
      assertThat(picture).contains(">" + day(month) + "<");
    }
  }

  /** Bass 1969, equation 4: written anew here, so that the picture and the draws agree by it. */
  @Test
  void theCurvesAreThoseOfTheTable() throws IOException {
    List<String> rows = Files.readAllLines(TAKE_UP);
    List<String> drawn =
        Files.readAllLines(DOCS.resolve("sample-take-up.svg")).stream()
            .filter(line -> line.contains("<polyline"))
            .map(line -> line.replaceAll(".*points=\"(.*)\"/>", "$1"))
            .toList();
    List<String> right =
        rows.stream().skip(1).map(row -> row.split("\t")).map(this::curve).toList();
    assertThat(drawn).hasSize(7).isSubsetOf(right);
  }

  private String curve(String... row) {
    int begin = row[1].equals("field") ? FIELD_LICENSED : 0;
    double lead = row[1].equals("field") ? 0 : Double.parseDouble(row[2]);
    double p = Double.parseDouble(row[3]);
    double q = Double.parseDouble(row[4]);
    return IntStream.rangeClosed(begin, parameters.months())
        .mapToObj(
            month -> {
              double decay =
                  Math.exp(-(p + q) * (lead + parameters.start(month) - parameters.start(begin)));
              double share = Double.parseDouble(row[5]) * (1 - decay) / (1 + q / p * decay);
              return (60 + 34 * month) + "," + Math.round(250 - 220 * share);
            })
        .collect(Collectors.joining(" "));
  }

  private List<Integer> months() {
    return Stream.of(
            Stream.of(
                events.exchange().month(),
                events.board().month(),
                events.evenings().month(),
                events.closing().month()),
            events.initiatives().stream().map(Events.Initiative::month),
            events.campaigns().stream().map(Events.Campaign::month))
        .flatMap(all -> all)
        .toList();
  }

  private String day(int month) {
    return LocalDate.ofEpochDay(parameters.start(month))
        .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
  }
}
