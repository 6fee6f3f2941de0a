package nl.stip.workspace;

import java.nio.file.Path;

/**
 * The paths of a workspace folder. The key lies outside it, see {@link Settings#key()}.
 *
 * @param root the folder
 */
public record Workspace(Path root) {

  /** Settings the user writes. */
  public Path settings() {
    return root.resolve("stip.yaml");
  }

  /** What the SBO enters: goals, initiatives, surveys, costs. */
  public Path register() {
    return root.resolve("register");
  }

  /** Who may log in to the dashboard, mode 0600; absent is nobody and no login. */
  public Path users() {
    return register().resolve("users.yaml");
  }

  /** Exports to be read. */
  public Path inbox() {
    return root.resolve("inbox");
  }

  /**
   * Batches of the event log: {@code store/batches/<id>/{event,account,…}.parquet + batch.json}.
   */
  public Path batches() {
    return root.resolve("store").resolve("batches");
  }

  /**
   * Directory versions: {@code store/directory/<id>/{person,identity}.parquet}; the last counts.
   */
  public Path directory() {
    return root.resolve("store").resolve("directory");
  }

  /** One small file per ingest run with its balance: {@code store/runs/<id>.json}. */
  public Path runs() {
    return root.resolve("store").resolve("runs");
  }

  /** Derived facts, per ISO week. */
  public Path facts() {
    return root.resolve("store").resolve("facts");
  }

  /** Marts, and the file {@code current} that names the one served. */
  public Path mart() {
    return root.resolve("mart");
  }

  /** Rejected records: file, position and reason; the raw bytes with mode 0600. */
  public Path quarantine() {
    return root.resolve("quarantine");
  }

  /** Unmatched and ambiguous accounts, with names, mode 0600. */
  public Path review() {
    return root.resolve("review");
  }

  /** Workbooks made by {@code stip report}. */
  public Path reports() {
    return root.resolve("reports");
  }

  /** Logs of the stages. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** The one lock of the workspace. */
  public Path lock() {
    return root.resolve(".lock");
  }
}
