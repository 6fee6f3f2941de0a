package nl.stip.ingest.directory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;

/** {@code people.csv}: a table with a column for the key. */
final class PeopleTable implements PeopleKind {

  private final Settings settings;

  PeopleTable(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<Claim> claims(Export export) throws IOException {
    List<Export.Part> own = new ArrayList<>();
    FaultException fault = null;
    for (Export.Part part : export.parts()) {
      try {
        if (PeopleFile.open(part, settings).isPresent()) {
          own.add(part);
        }
      } catch (FaultException e) {
        fault = fault == null ? e : fault;
      }
    }
    // a file that cannot be used is told once those that can be used are taken
    if (own.isEmpty() && fault != null) {
      throw fault;
    }
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Claim.together(
                own.get(0).name() + " has columns for the key and the address of people", own));
  }

  @Override
  public Read read(Export export, List<DirectoryIssue> issues) throws IOException {
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    for (Export.Part part : export.parts()) {
      Optional<PeopleFile> file = PeopleFile.open(part, settings);
      if (file.isPresent()) {
        (file.get().isDated() ? read.dated() : read.snapshots())
            .addAll(PeopleReading.lines(file.get(), settings, issues));
      }
    }
    return read;
  }
}
