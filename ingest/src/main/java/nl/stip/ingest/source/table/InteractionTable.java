package nl.stip.ingest.source.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;

/** A table of who contacted whom when, as other tools and published research give them. */
public final class InteractionTable implements Source {

  /** Tables without a mapping for which the lines to write are printed. */
  private static final int TOLD = 2;

  private final List<Settings.Table> tables;

  /** Reads files that one of these mappings fits; the first that fits counts. */
  public InteractionTable(List<Settings.Table> tables) {
    this.tables = List.copyOf(tables);
  }

  @Override
  public Card card() {
    Set<String> tools = new TreeSet<>();
    tables.forEach(t -> tools.add(t.tool()));
    return new Card(
        "interaction-table",
        "Interaction table",
        tools,
        false,
        "Any CSV or TSV with sender, recipients and time; name its columns under tables: in"
            + " stip.yaml",
        "Sender, recipients, time, and where the table has them channel and kind.",
        "Text, threads and reading: a reply is known by whom it answers, not by which message.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    List<Export.Part> own = export.parts().stream().filter(p -> mapping(p).isPresent()).toList();
    if (!own.isEmpty()) {
      Export.Part first = own.get(0);
      String reason = first.name() + " fits files: " + mapping(first).get().files();
      return Optional.of(Claim.together(reason, own));
    }
    List<Export.Part> unmapped = new ArrayList<>();
    for (Export.Part part : export.parts()) {
      if (UnmappedTable.of(part).isPresent()) {
        unmapped.add(part);
      }
    }
    return unmapped.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Claim.together(
                unmapped.get(0).name()
                    + " is a table, but nothing under tables: in stip.yaml fits it",
                unmapped));
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    List<TableFile> files = new ArrayList<>();
    List<Fault> unmapped = new ArrayList<>();
    List<String> expected = tables.stream().map(Settings.Table::files).toList();
    for (Export.Part part : export.parts()) {
      Optional<Settings.Table> mapping = mapping(part);
      if (mapping.isPresent()) {
        files.add(TableFile.open(part, mapping.get()));
      } else {
        UnmappedTable.of(part)
            .ifPresent(
                table ->
                    unmapped.add(
                        unmapped.size() < TOLD ? table.fault(expected) : table.likeTheOthers()));
      }
    }
    if (files.isEmpty()) {
      throw new FaultException(ExitCode.INPUT, unmapped);
    }
    TableAccounts accounts = new TableAccounts();
    for (TableFile file : files) {
      new TableReading(file, sink, accounts).read();
    }
    accounts.tell(sink);
  }

  private Optional<Settings.Table> mapping(Export.Part part) {
    return tables.stream().filter(t -> TableFile.fits(part, t.files())).findFirst();
  }
}
