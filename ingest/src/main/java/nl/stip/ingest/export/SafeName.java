package nl.stip.ingest.export;

import java.nio.file.Path;
import java.util.Arrays;

/** Names of parts that stay inside their export. */
final class SafeName {

  private SafeName() {}

  /** The name with forward slashes, or a fault when it leads outside. */
  static String of(Path export, String name) {
    String slashed = name.replace('\\', '/');
    boolean outside =
        slashed.startsWith("/")
            || slashed.matches("^[A-Za-z]:.*")
            || slashed.indexOf('\0') >= 0
            || Arrays.asList(slashed.split("/")).contains("..");
    if (outside) {
      throw Exports.fault(
          export,
          "it names a part outside itself (a path with \"..\" or a leading \"/\")",
          "do not trust this file; download the export again from the tool");
    }
    return slashed;
  }
}
