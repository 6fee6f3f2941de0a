package nl.stip.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The same parameters give the same bytes, on any JDK: the committed exports were made by {@code
 * --people 24 --months 1 --seed 7}. Zips are compared entry by entry, since the compression itself
 * is the machine's zlib's.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @Test
  void theCommittedExportsAreMadeAgainByteForByte() throws IOException {
    same(Made.of(Made.golden()), GOLDEN);
  }

  @Test
  void anotherSeedGivesOtherBytes() throws IOException {
    Path other = Made.make(Made.golden().withSeed(8));
    for (Path file : Made.files(Made.of(Made.golden()), ".csv")) {
      assertThat(Files.readAllBytes(other.resolve(file.getFileName())))
          .isNotEqualTo(Files.readAllBytes(file));
    }
  }

  @Test
  void makingThemTwiceGivesTheSameBytes() throws IOException {
    same(Made.make(Made.golden()), Made.of(Made.golden()));
  }

  @Test
  void theCommittedExportsAreSmall() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(1_000_000);
    }
  }

  private static void same(Path made, Path expected) throws IOException {
    List<String> names = names(expected);
    assertThat(names(made)).isEqualTo(names).hasSize(11);
    for (String name : names) {
      if (name.endsWith(".zip")) {
        Map<String, byte[]> entries = Made.entries(expected.resolve(name));
        Map<String, byte[]> again = Made.entries(made.resolve(name));
        assertThat(again.keySet()).containsExactlyElementsOf(entries.keySet());
        entries.forEach((entry, bytes) -> assertThat(again.get(entry)).as(entry).isEqualTo(bytes));
      } else {
        assertThat(made.resolve(name)).hasSameBinaryContentAs(expected.resolve(name));
      }
    }
  }

  private static List<String> names(Path folder) {
    return Made.files(folder, "").stream().map(file -> file.getFileName().toString()).toList();
  }
}
