package nl.stip.launcher.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Class-data archive of a stage: the first run that ends well leaves one behind, later runs start
 * from it. Kept in {@code target/} of the stage's module, named after the jars it was made from. A
 * missing or unfit archive costs time only ({@code -Xshare:auto}).
 */
public final class ClassArchive {

  private static final String PREFIX = "classes-";

  private final Path archive;
  private final Path aside;

  /** The archive that fits a class path on this Java. */
  public ClassArchive(Path folder, List<Path> classPath) {
    Fingerprint fingerprint = new Fingerprint().add(System.getProperty("java.vm.version"));
    for (Path jar : classPath) {
      fingerprint
          .add(jar.toString())
          .add(jar.toFile().lastModified() + ":" + jar.toFile().length());
    }
    this.archive = folder.resolve(PREFIX + fingerprint.code() + ".jsa");
    this.aside = folder.resolve(archive.getFileName() + "." + ProcessHandle.current().pid());
  }

  /** Flags that use the archive, or make it. */
  public List<String> flags() {
    return Files.exists(archive)
        ? List.of("-Xshare:auto", "-Xlog:disable", "-XX:SharedArchiveFile=" + archive)
        : List.of("-Xshare:auto", "-Xlog:disable", "-XX:ArchiveClassesAtExit=" + aside);
  }

  /** Keeps what a run made, if it ended well, and drops what older builds and killed runs left. */
  public void keep(boolean endedWell) {
    try {
      if (!Files.exists(aside)) {
        return;
      } else if (endedWell) {
        drop();
        Files.move(aside, archive, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.delete(aside);
      }
    } catch (IOException e) {
      // without an archive the next run is slower and right
    }
  }

  private void drop() throws IOException {
    try (Stream<Path> files = Files.list(archive.getParent())) {
      for (Path old :
          files
              .filter(file -> file.getFileName().toString().matches(PREFIX + ".*\\.jsa.*"))
              .filter(file -> !file.equals(aside))
              .toList()) {
        Files.delete(old);
      }
    }
  }
}
