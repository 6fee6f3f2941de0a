package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever operation on the disk fails, the log is as before or as after. */
class StorageFailureTest {

  @TempDir Path folder;

  /** A disk on which the n-th operation, and all after it, fail as on a full disk. */
  private interface Failure {
    void happens(boolean first) throws IOException;
  }

  private static void full(boolean first) throws IOException {
    throw new IOException("No space left on device");
  }

  private static final class FailingStorage implements Storage {
    private final DiskStorage disk = new DiskStorage();
    private final int failing;
    private int operations;

    private final Failure failure;

    FailingStorage(int failing, Failure failure) {
      this.failing = failing;
      this.failure = failure;
    }

    private void step() throws IOException {
      if (++operations >= failing) {
        failure.happens(operations == failing);
      }
    }

    boolean failed() {
      return operations >= failing;
    }

    private OutputStream stepping(OutputStream out) {
      return new BufferedOutputStream(
          new FilterOutputStream(out) {
            private boolean closed;

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
              step();
              out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
              if (!closed) {
                closed = true;
                try {
                  step();
                } finally {
                  out.close();
                }
              }
            }
          });
    }

    @Override
    public void createDirectories(Path path) throws IOException {
      step();
      disk.createDirectories(path);
    }

    @Override
    public OutputStream create(Path file) throws IOException {
      step();
      return stepping(disk.create(file));
    }

    @Override
    public OutputStream createPrivate(Path file) throws IOException {
      step();
      return stepping(disk.createPrivate(file));
    }

    @Override
    public void append(Path file, byte[] bytes, int length) throws IOException {
      step();
      disk.append(file, bytes, length);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      step();
      disk.move(from, to);
    }

    @Override
    public void delete(Path tree) throws IOException {
      step();
      disk.delete(tree);
    }
  }

  private Path earlier() throws IOException {
    return Fixture.zip(
        folder.resolve("first.zip"),
        Map.of(
            "users.json", Example.parts().get("users.json"),
            "channels.json", Example.parts().get("channels.json"),
            "general/2024-03-09.json", Example.parts().get("general/2024-03-09.json")));
  }

  @Test
  void afterEveryFailureTheLogIsAsBeforeOrAsAfter() throws Exception {
    Path first = earlier();
    Path second = Fixture.zip(folder.resolve("second.zip"), Example.parts());
    Fixture start = Fixture.in(Files.createDirectory(folder.resolve("start")));
    assertThat(start.ingest(first)).isEqualTo(ExitCode.OK);
    Map<String, List<String>> before = start.content();
    boolean failing = true;
    for (int n = 1; failing; n++) {
      Fixture fixture = start.copy(folder.resolve("run" + n));

      FailingStorage storage = new FailingStorage(n, StorageFailureTest::full);
      ExitCode end = fixture.ingest(storage, second);
      failing = storage.failed();
      Map<String, List<String>> then = fixture.content();
      if (failing) {
        assertThat(end).as("operation %d", n).isEqualTo(ExitCode.STORAGE);
        assertThat(fixture.console()).contains("cannot write: the disk is full", "→ make room");
      }

      assertThat(fixture.ingest(second)).as("after operation %d", n).isEqualTo(ExitCode.OK);
      Map<String, List<String>> after = fixture.content();
      assertThat(then).as("operation %d", n).isIn(before, after);
      assertThat(after.get("event")).doesNotHaveDuplicates().hasSizeGreaterThan(20);
      assertThat(Fixture.list(fixture.root.resolve("store")))
          .extracting(p -> p.getFileName().toString())
          .noneMatch(name -> name.startsWith("."));
      assertThat(n).isLessThan(1000);
    }
  }

  /**
   * A store on a stick that is pulled out: it is not there any more, and nothing says so before.
   */
  @Test
  void aStoreThatIsTakenAwayIsAsBeforeOrAsAfterWhenItIsBack() throws Exception {
    Path first = earlier();
    Path second = Fixture.zip(folder.resolve("second.zip"), Example.parts());
    Fixture start = Fixture.in(Files.createDirectory(folder.resolve("start")));
    assertThat(start.ingest(first)).isEqualTo(ExitCode.OK);
    Map<String, List<String>> before = start.content();
    boolean pulled = true;
    for (int n = 3; pulled; n += 3) {
      Fixture fixture = start.copy(folder.resolve("run" + n));
      Path store = fixture.root.resolve("store");
      Path away = fixture.base().resolve("away");
      FailingStorage storage =
          new FailingStorage(
              n,
              now -> {
                if (now) {
                  Files.move(store, away);
                }
              });
      ExitCode end = fixture.ingest(storage, second);
      pulled = storage.failed();
      if (pulled) {
        assertThat(end)
            .as("operation %d: %s", n, fixture.console())
            .isIn(ExitCode.STORAGE, ExitCode.OK);
        new DiskStorage().delete(store);
        Files.move(away, store);
      }
      Map<String, List<String>> then = fixture.content();
      assertThat(fixture.ingest(second)).as("after operation %d", n).isEqualTo(ExitCode.OK);
      assertThat(then).as("operation %d", n).isIn(before, fixture.content());
      assertThat(n).isLessThan(1000);
    }
  }
}
