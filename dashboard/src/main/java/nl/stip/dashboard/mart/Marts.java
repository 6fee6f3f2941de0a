package nl.stip.dashboard.mart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.stip.format.MartFormat;
import nl.stip.workspace.FaultException;

/**
 * The mart being served. Looks at {@code mart/current} at every question and switches to a newly
 * named file; whoever is still reading the old one has a while to finish. A mart that cannot be
 * read leaves the old one in place, with the reason at hand; when none is named any more, since
 * what it was made of had to be forgotten, none is served.
 *
 * <p>New marts have new names: reopening the same path while a connection is open would return the
 * old data from DuckDB's instance cache.
 */
public final class Marts implements AutoCloseable {

  private final Path folder;
  private final Duration grace;
  private final List<Mart> retired = new ArrayList<>();
  private State state = new State("", null, null);

  private record State(String name, Mart mart, FaultException refusal) {}

  /**
   * The marts of a workspace.
   *
   * @param folder its {@code mart} folder
   * @param grace how long an old mart stays open after a switch
   */
  public Marts(Path folder, Duration grace) {
    this.folder = folder;
    this.grace = grace;
  }

  /** The mart to answer from now, if there is one that can be read. */
  public synchronized Optional<Mart> current() {
    String name = named();
    if (!name.equals(state.name)) {
      turnTo(name);
    }
    return Optional.ofNullable(state.mart);
  }

  /** Why the newest mart is not the one served, if it is not. */
  public synchronized Optional<FaultException> refusal() {
    return Optional.ofNullable(state.refusal);
  }

  private void turnTo(String name) {
    Mart old = state.mart;
    try {
      Mart fresh = name.isEmpty() ? null : Mart.open(folder.resolve(name));
      state = new State(name, fresh, null);
      if (old != null) {
        retired.add(old);
        CompletableFuture.delayedExecutor(grace.toMillis(), TimeUnit.MILLISECONDS)
            .execute(() -> retire(old));
      }
    } catch (FaultException refusal) {
      state = new State(name, old, refusal);
    }
  }

  private synchronized void retire(Mart old) {
    if (retired.remove(old)) {
      old.close();
    }
  }

  private String named() {
    try {
      String name =
          Files.readString(folder.resolve(MartFormat.CURRENT), StandardCharsets.UTF_8).strip();
      Path file = Path.of(name).getFileName();
      return file == null ? "" : file.toString();
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    retired.forEach(Mart::close);
    retired.clear();
    if (state.mart != null) {
      state.mart.close();
    }
    state = new State("", null, null);
  }
}
