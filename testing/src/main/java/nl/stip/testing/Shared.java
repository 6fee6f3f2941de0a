package nl.stip.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real exports and networks that lie beside a checkout, in {@code ../shared/data}. */
public final class Shared {

  private Shared() {}

  /**
   * A folder or file of the shared data; skips the calling test, saying so, when it is not there.
   *
   * @param name path below {@code ../shared/data}
   */
  public static Path data(String name) {
    Path root = Path.of(System.getProperty("stip.root", ".")).toAbsolutePath().normalize();
    Path path = root.resolveSibling("shared").resolve("data").resolve(name);
    Assumptions.assumeTrue(Files.exists(path), "needs ../shared/data/" + name);
    return path;
  }
}
