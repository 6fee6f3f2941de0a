package nl.stip.workspace.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of {@code docs/howto}.
 *
 * @param text all of it
 */
record HowTo(String text) {

  static HowTo page(String name) throws IOException {
    Path root = Path.of(System.getProperty("stip.root"));
    return new HowTo(Files.readString(root.resolve("docs/howto").resolve(name)));
  }

  /** The first YAML on it, which can be copied. */
  String example() {
    int from = text.indexOf("```yaml") + 7;
    return text.substring(from, text.indexOf("```", from));
  }
}
