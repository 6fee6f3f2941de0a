package nl.stip.launcher.stage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;

/**
 * Where Stip itself lies.
 *
 * @param root the checkout
 */
public record Installation(Path root) {

  /** The one this launcher belongs to, from the system property {@code stip.root}. */
  public static Installation here() {
    return new Installation(
        Path.of(System.getProperty("stip.root", ".")).toAbsolutePath().normalize());
  }

  /** Folder into which a module is built. */
  public Path target(String module) {
    return root.resolve(module).resolve("target");
  }

  /**
   * What a module was built into: its own jar first, then all it needs.
   *
   * @throws FaultException {@link ExitCode#NOT_READY} when the module is not built
   */
  public List<Path> classPath(String module) {
    Path jar = target(module).resolve("stip-" + module + ".jar");
    Path list = target(module).resolve("classpath");
    if (!Files.exists(jar) || !Files.exists(list)) {
      throw notBuilt(module);
    }
    List<Path> path = new ArrayList<>(List.of(jar));
    try {
      for (String entry : Files.readString(list).strip().split(File.pathSeparator)) {
        if (!entry.isEmpty()) {
          path.add(Path.of(entry));
        }
      }
    } catch (IOException e) {
      throw notBuilt(module);
    }
    return path;
  }

  private static FaultException notBuilt(String module) {
    return new FaultException(
        ExitCode.NOT_READY,
        module,
        "is not built",
        "run ./mvnw -DskipTests package, or start through ./stip, which builds what is missing");
  }
}
