package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stip.event.EventId;
import nl.stip.format.TableFormat;
import nl.stip.ingest.parquet.TableReader;
import nl.stip.ingest.parquet.TableWriter;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No address, full name or sentence of the input is in any file a run writes or on the console.
 * Each file is read as what it is (Parquet by its rows, with its raw bytes for the metadata) and
 * compared word by word. The quarantine's own files are for their owner only and are left out.
 */
class PrivacyTest {

  private static final List<String> SECRETS =
      List.of(
          "noor.verbeek@lumengroep.example",
          "tim.dehaan@lumengroep.example",
          "guus@elders.example",
          "Noor Verbeek",
          "Tim de Haan",
          "Isa Kuipers",
          "Guus Gast",
          "Eva Extern",
          "Ik neem de soep mee",
          "De cijfers blijven vertrouwelijk",
          "Nieuwe ploeg, nieuwe plannen",
          "Mooi plaatje",
          "noor-dance",
          "bestuur",
          "mpdm-noor--tim--1",
          "U0NOOR001",
          "D0AAAAAAA1",
          "C0GENERAL");

  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void run() throws Exception {
    String input = String.join("\n", Example.parts().values());
    for (String secret : SECRETS.subList(0, 12)) {
      assertThat(input.toLowerCase(Locale.ROOT)).contains(secret.toLowerCase(Locale.ROOT));
    }
    fixture = Fixture.in(folder);
    assertThat(fixture.ingest(Example.path())).isEqualTo(ExitCode.OK);
  }

  @Test
  void nothingOfTheInputIsInAnyFileOrOnTheConsole() throws Exception {
    assertThat(found()).isEmpty();
  }

  @Test
  void publicNamesAreKeptWithoutPersons() throws Exception {
    assertThat(String.join("\n", fixture.rows(TableFormat.COMMUNITY)))
        .contains("|general|")
        .contains("|team-…|");
  }

  @Test
  void anAddressPlantedInAnyKindOfFileIsFound() throws Exception {
    Path batch = fixture.batches().get(0);
    List<Path> places =
        List.of(
            batch.resolve("batch.json"),
            batch.resolve("ids/2024-03.ids"),
            Fixture.list(fixture.root.resolve("store/runs")).get(0),
            fixture.root.resolve("logs/ingest.log"),
            fixture.root.resolve("store/.spool-x/2024-03"));
    for (Path place : places) {
      Files.createDirectories(place.getParent());
      byte[] before = Files.exists(place) ? Files.readAllBytes(place) : null;
      Files.writeString(place, "… Guus@Elders.example, gisteren", StandardCharsets.UTF_8);
      assertThat(found()).as(place.toString()).containsExactly("guus@elders.example");
      if (before == null) {
        Files.delete(place);
      } else {
        Files.write(place, before);
      }
    }
    assertThat(found()).isEmpty();
  }

  @Test
  void anAddressPlantedInParquetIsFound() throws Exception {
    Path file = fixture.batches().get(0).resolve("community.parquet");
    Files.delete(file);
    Object[] row = {
      1L,
      "slack",
      "b",
      Instant.EPOCH,
      "channel",
      "public",
      "hulp van noor verbeek",
      null,
      false,
      false,
      null,
      null,
      null
    };
    try (TableWriter writer = TableWriter.create(new DiskStorage(), file, TableFormat.COMMUNITY)) {
      writer.write(row);
    }
    assertThat(found()).containsExactly("Noor Verbeek");
  }

  private Set<String> found() throws IOException {
    Set<String> found = new TreeSet<>();
    search(fixture.console(), found);
    try (Stream<Path> files = Files.walk(fixture.root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String inside = fixture.root.relativize(file).toString();
        if (!inside.startsWith("quarantine/") && !inside.equals("stip.yaml")) {
          search(inside, found);
          search(Files.readString(file, StandardCharsets.ISO_8859_1), found);
          search(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), found);
          rows(file, found);
        }
      }
    }
    return found;
  }

  private static void rows(Path file, Set<String> found) throws IOException {
    for (TableFormat table : TableFormat.all()) {
      if (file.getFileName().toString().equals(table.file())) {
        TableReader.read(
            file,
            table,
            row -> {
              for (Object value : row) {
                search(value instanceof EventId ? "" : String.valueOf(value), found);
              }
            });
      }
    }
  }

  private static void search(String text, Set<String> found) {
    for (String secret : SECRETS) {
      Pattern words =
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])" + Pattern.quote(secret) + "(?![\\p{L}\\p{N}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      if (words.matcher(text).find()) {
        found.add(secret);
      }
    }
  }
}
