package nl.stip.ingest.export;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.stip.ingest.issue.OutsideLink;
import nl.stip.ingest.issue.SpecialFile;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Export;

/**
 * A folder with all files below it, but for hidden ones. What cannot be entered, leads outside or
 * is no file is left out.
 */
final class FolderExport implements Export {

  private final String name;
  private final List<Part> parts;

  private FolderExport(String name, List<Part> parts) {
    this.name = name;
    this.parts = parts;
  }

  static FolderExport open(Path folder, LeftOut leftOut) throws IOException {
    Path real = folder.toRealPath();
    Path own = real.getFileName();
    String name = own == null ? real.toString() : own.toString();
    Walk walk = new Walk(real, name, leftOut);
    Files.walkFileTree(real, walk);
    walk.parts.sort(Comparator.comparing(Part::name));
    return new FolderExport(name, List.copyOf(walk.parts));
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

  /** Collects the files of a tree; links to folders are not followed. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final LeftOut leftOut;
    private final Room room;
    private final List<Part> parts = new ArrayList<>();

    Walk(Path root, String name, LeftOut leftOut) {
      this.root = root;
      this.leftOut = leftOut;
      this.room = new Room(name, leftOut);
    }

    private String inside(Path path) {
      return root.relativize(path).toString().replace('\\', '/');
    }

    private static boolean isHidden(Path path) {
      return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      return isHidden(path) && !path.equals(root)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (isHidden(path)) {
        return FileVisitResult.CONTINUE;
      }
      if (!room.another()) {
        return FileVisitResult.TERMINATE;
      }
      if (attributes.isSymbolicLink()) {
        link(path);
      } else if (attributes.isRegularFile()) {
        parts.add(new FilePart(inside(path), path, attributes.size()));
      } else {
        leftOut.leftOut(inside(path), new SpecialFile());
      }
      return FileVisitResult.CONTINUE;
    }

    private void link(Path path) {
      try {
        Path target = path.toRealPath();
        if (!target.startsWith(root)) {
          leftOut.leftOut(inside(path), new OutsideLink());
        } else if (Files.isRegularFile(target)) {
          parts.add(new FilePart(inside(path), path, Files.size(target)));
        }
      } catch (IOException e) {
        leftOut.leftOut(inside(path), new OutsideLink());
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
      if (path.equals(root)) {
        throw failure;
      }
      leftOut.leftOut(inside(path), UnreadablePart.of(failure));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, IOException failure) {
      if (failure != null) {
        leftOut.leftOut(inside(path), UnreadablePart.of(failure));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
