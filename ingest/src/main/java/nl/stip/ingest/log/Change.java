package nl.stip.ingest.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.PendingChange;
import nl.stip.workspace.Workspace;

/**
 * A change of many files of a workspace, prepared beside them and decided on with one rename. What
 * was not decided on is swept away by the next run.
 */
public final class Change {

  private final Storage storage;
  private final Workspace workspace;
  private final Path aside;
  private final List<String> steps = new ArrayList<>();
  private int made;

  Change(Storage storage, Workspace workspace, Path aside) {
    this.storage = storage;
    this.workspace = workspace;
    this.aside = aside;
    try {
      storage.delete(aside);
      storage.createDirectories(aside.resolve(PendingChange.NEW));
    } catch (IOException e) {
      throw Storage.fault(aside, e);
    }
  }

  /** A place for something new; it becomes part of the change by {@link #replace}. */
  public Path place() {
    made++;
    return aside.resolve(PendingChange.NEW).resolve(Integer.toString(made));
  }

  /** What was made in a place takes the place of another. */
  public void replace(Path target, Path place) {
    steps.add("replace\t" + place.getFileName() + "\t" + relative(target));
  }

  /** A small file with this text, for its owner only, takes the place of another. */
  public void write(Path target, byte[] text) {
    Path place = place();
    write(text, place);
    replace(target, place);
  }

  private void write(byte[] text, Path file) {
    try (OutputStream out = storage.createPrivate(file)) {
      out.write(text);
    } catch (IOException e) {
      throw Storage.fault(file, e);
    }
  }

  /** Something goes. */
  public void delete(Path target) {
    steps.add("delete\t" + relative(target));
  }

  /** A line without tabs is added to a file. */
  public void append(Path target, String line) {
    steps.add("append\t" + relative(target) + "\t" + line);
  }

  private String relative(Path target) {
    return workspace.root().relativize(target).toString();
  }

  /** Decides on all of it at once, and carries it out. */
  public void commit() {
    try {
      write(
          (String.join("\n", steps) + "\n").getBytes(StandardCharsets.UTF_8),
          aside.resolve(PendingChange.STEPS));
      storage.move(aside, PendingChange.folder(workspace));
    } catch (IOException e) {
      throw Storage.fault(aside, e);
    }
    PendingChange.finish(workspace);
  }

  /** Leaves everything as it is. */
  public void drop() {
    try {
      storage.delete(aside);
    } catch (IOException e) {
      throw Storage.fault(aside, e);
    }
  }
}
