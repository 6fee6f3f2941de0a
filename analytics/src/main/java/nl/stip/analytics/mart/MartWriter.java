package nl.stip.analytics.mart;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Progress;
import nl.stip.workspace.Workspace;

/** Loads masked tables into a new DuckDB file and switches to it. */
public final class MartWriter implements AutoCloseable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

  private final Workspace workspace;
  private final Instant started;
  private final MartFolder marts;
  private final Path aside;

  private MartWriter(Workspace workspace, Instant started) throws IOException {
    this.workspace = workspace;
    this.started = started;
    this.marts = new MartFolder(workspace.mart());
    this.aside = marts.aside(TIME.format(started));
  }

  /** Makes room for a new mart beside the current one. */
  public static MartWriter open(Workspace workspace, Instant started) throws IOException {
    return new MartWriter(workspace, started);
  }

  /** Where the masked tables go, as Parquet, in the folders {@link MartContent} names. */
  public Path folder() {
    return aside.resolve("tables");
  }

  /**
   * Writes the mart and makes it the current one.
   *
   * @return the mart
   * @throws FaultException if the file cannot be written
   */
  public Path write(MartContent content) throws IOException {
    Path building = aside.resolve("mart.duckdb");
    Lineage lineage = Lineage.of(workspace, content, started);
    try (Progress progress = Progress.start("Writing the mart", 0);
        Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + building)) {
      new Tables(duckdb, folder()).fill(content);
      new Questions(duckdb, workspace).fill();
      new Account(duckdb, workspace).fill();
      lineage.fill(duckdb);
      Sql.run(duckdb, "checkpoint");
      progress.at(0, 0);
    } catch (SQLException e) {
      throw new FaultException(
          ExitCode.STORAGE,
          workspace.mart().toString(),
          "the mart cannot be written: " + e.getMessage(),
          "make room or mend what is named, and analyse again; the mart of before is still served");
    }
    Path mart = marts.adopt(building, TIME.format(started) + "-" + lineage.fingerprint());
    marts.serve(mart);
    return mart;
  }

  /** Removes what is not finished. */
  @Override
  public void close() throws IOException {
    MartFolder.delete(aside);
  }
}
