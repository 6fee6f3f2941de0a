package nl.stip.ingest.directory;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;

/** A kind of directory file. */
interface PeopleKind {

  /**
   * What was read.
   *
   * @param dated lines that hold from a day to a day
   * @param snapshots lines that hold on one day
   */
  record Read(List<PersonLine> dated, List<PersonLine> snapshots) {}

  /**
   * Which parts are of this kind, by looking at them, and why.
   *
   * @throws nl.stip.workspace.FaultException if a part is meant to be but cannot be
   */
  Optional<Claim> claims(Export export) throws IOException;

  /** Reads the parts of this kind; whatever is wrong in them is told, and costs only itself. */
  Read read(Export export, List<DirectoryIssue> issues) throws IOException;
}
