package nl.stip.ingest.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.ingest.source.Export;

/** A folder with all files below it, but for hidden ones; links may not lead outside. */
final class FolderExport implements Export {

  private final String name;
  private final List<Part> parts;

  private FolderExport(String name, List<Part> parts) {
    this.name = name;
    this.parts = parts;
  }

  static FolderExport open(Path folder) throws IOException {
    Path real = folder.toRealPath();
    List<Part> parts = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(real)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        part(real, path).ifPresent(parts::add);
      }
    }
    parts.sort(Comparator.comparing(Part::name));
    return new FolderExport(real.getFileName().toString(), List.copyOf(parts));
  }

  private static Optional<Part> part(Path root, Path path) throws IOException {
    if (Files.isSymbolicLink(path) && !path.toRealPath().startsWith(root)) {
      throw Exports.fault(
          root,
          "a link in it leads outside the folder",
          "put the files themselves in the folder, or remove the link");
    }
    String inside = root.relativize(path).toString().replace('\\', '/');
    boolean hidden = inside.startsWith(".") || inside.contains("/.");
    if (hidden || !Files.isRegularFile(path)) {
      return Optional.empty();
    }
    return Optional.of(new FilePart(inside, path, Files.size(path)));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Part> parts() {
    return parts;
  }

  @Override
  public void close() {}
}
