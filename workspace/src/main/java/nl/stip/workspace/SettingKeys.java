package nl.stip.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of {@code stip.yaml}: the one list behind the reader and the reference page. */
public final class SettingKeys {

  private static final String RESOURCE = "settings.tsv";
  private static final List<Key> ALL = read();

  private SettingKeys() {}

  /**
   * One key.
   *
   * @param path dotted path; entries of a list stand for each of them
   * @param type what may stand behind it
   * @param absent what holds when it is not there
   * @param meaning what it does
   */
  public record Key(String path, String type, String absent, String meaning) {}

  /** All keys, in the order of the reference page. */
  public static List<Key> all() {
    return ALL;
  }

  /** Names of the keys directly below a dotted prefix; the empty prefix is the top. */
  static Set<String> below(String prefix) {
    return ALL.stream()
        .map(Key::path)
        .filter(path -> path.startsWith(prefix))
        .map(path -> path.substring(prefix.length()))
        .filter(rest -> rest.indexOf('.') < 0)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Key> read() {
    try (InputStream in = SettingKeys.class.getResourceAsStream(RESOURCE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Key(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
