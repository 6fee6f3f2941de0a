package nl.stip.workspace.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys a hand-written file may have: the one list behind its reader and its reference page.
 *
 * @param all all keys, in the order of the reference page
 */
public record Keys(List<Key> all) {

  /** Copies the list. */
  public Keys {
    all = List.copyOf(all);
  }

  /**
   * One key.
   *
   * @param path dotted path; entries of a list stand for each of them
   * @param type what may stand behind it
   * @param absent what holds when it is not there
   * @param meaning what it does
   */
  public record Key(String path, String type, String absent, String meaning) {}

  /** Reads a table of four columns with a line of names; it lies beside a class. */
  public static Keys read(Class<?> beside, String resource) {
    try (InputStream in =
        Objects.requireNonNull(beside.getResourceAsStream(resource), () -> resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Keys(
          text.lines()
              .skip(1)
              .map(line -> line.split("\t", -1))
              .map(cells -> new Key(cells[0], cells[1], cells[2], cells[3]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the keys directly below a dotted prefix; the empty prefix is the top. */
  public Set<String> below(String prefix) {
    return all.stream()
        .map(Key::path)
        .filter(path -> path.startsWith(prefix))
        .map(path -> path.substring(prefix.length()))
        .filter(rest -> rest.indexOf('.') < 0)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Rows of a Markdown table of four columns. */
  public String rows() {
    return all.stream()
        .map(
            key ->
                "| `%s` | %s | %s | %s |"
                    .formatted(key.path(), key.type(), key.absent(), key.meaning()))
        .collect(Collectors.joining("\n"));
  }
}
