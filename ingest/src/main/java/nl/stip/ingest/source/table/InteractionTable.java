package nl.stip.ingest.source.table;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.stip.ingest.issue.AssumedZone;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Doubts;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
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

  private static final String ID = "interaction-table";

  private final List<Settings.Table> tables;
  private final ZoneId zone;
  private final boolean zoneKnown;

  /**
   * Reads files that a mapping of the settings fits, and those that say themselves what they are.
   */
  public InteractionTable(Settings settings) {
    this(settings.tables(), settings.intake().of(ID).zone(), settings.zone());
  }

  /**
   * Reads tables.
   *
   * @param tables mappings; the first that fits a file counts
   * @param known zone of times that name none, or null where nobody says it
   * @param organisation zone that is taken then
   */
  InteractionTable(List<Settings.Table> tables, ZoneId known, ZoneId organisation) {
    this.tables = List.copyOf(tables);
    this.zone = known == null ? organisation : known;
    this.zoneKnown = known != null;
  }

  @Override
  public Card card() {
    Set<String> tools = new TreeSet<>();
    tables.forEach(t -> tools.add(t.tool()));
    return new Card(
        ID,
        "Interaction table",
        tools,
        false,
        "Any CSV or TSV with sender, recipients and time. Three columns that are called so"
            + " (Sender, Recipient, Date; Afzender, Ontvanger, Datum), or two numbers and seconds"
            + " since 1970 without a header, are understood; name other columns under tables: in"
            + " stip.yaml",
        "Sender, recipients, time, and where the table has them channel and kind.",
        "Text, threads and reading: a reply is known by whom it answers, not by which message.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    List<Export.Part> mapped = new ArrayList<>();
    List<Export.Part> plain = new ArrayList<>();
    List<Export.Part> unmapped = new ArrayList<>();
    for (Export.Part part : export.parts()) {
      Optional<Settings.Table> mapping = mapping(part);
      if (mapping.isPresent()) {
        if (mapping.get().read()) {
          mapped.add(part);
        }
      } else if (plain(part).isPresent()) {
        plain.add(part);
      } else if (UnmappedTable.of(part).isPresent()) {
        unmapped.add(part);
      }
    }
    if (!mapped.isEmpty()) {
      return Optional.of(fitting(mapped));
    }
    return plain.isEmpty() ? asked(unmapped) : Optional.of(understood(plain));
  }

  private Claim understood(List<Export.Part> plain) throws IOException {
    return Claim.each(PlainTable.of(plain.get(0), zone).orElseThrow().reason(), plain);
  }

  private Claim fitting(List<Export.Part> mapped) {
    Export.Part first = mapped.get(0);
    String reason = first.name() + " fits files: " + mapping(first).get().files();
    return Claim.each(reason, mapped);
  }

  private static Optional<Claim> asked(List<Export.Part> unmapped) {
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
    Doubts doubts = new Doubts();
    List<TableFile> files = new ArrayList<>();
    List<Fault> unmapped = new ArrayList<>();
    List<String> expected = tables.stream().map(Settings.Table::files).toList();
    for (Export.Part part : export.parts()) {
      Optional<Settings.Table> mapping = understood(part, sink);
      if (mapping.isPresent()) {
        doubts
            .about(() -> open(part, mapping.get(), sink))
            .flatMap(Function.identity())
            .ifPresent(files::add);
      } else {
        UnmappedTable.of(part)
            .ifPresent(
                table ->
                    unmapped.add(
                        unmapped.size() < TOLD ? table.fault(expected) : table.likeTheOthers()));
      }
    }
    doubts.tell();
    if (files.isEmpty() && !unmapped.isEmpty()) {
      throw new FaultException(ExitCode.INPUT, unmapped);
    }
    TableAccounts accounts = new TableAccounts();
    for (TableFile file : files) {
      new TableReading(file, sink, accounts).read();
    }
    accounts.tell(sink);
  }

  private static Optional<TableFile> open(Export.Part part, Settings.Table mapping, Sink sink) {
    try {
      return Optional.of(TableFile.open(part, mapping));
    } catch (IOException e) {
      sink.reject(new Place(part.name(), 0), UnreadablePart.of(e), new byte[0]);
      return Optional.empty();
    }
  }

  private Optional<Settings.Table> mapping(Export.Part part) {
    return tables.stream().filter(t -> TableFile.fits(part, t.files())).findFirst();
  }

  /** A part that says itself what it is, unless it looks like one that stip.yaml describes. */
  private Optional<PlainTable> plain(Export.Part part) throws IOException {
    return PlainTable.of(part, zone)
        .filter(table -> tables.stream().noneMatch(t -> t.read() && table.isLike(t)));
  }

  /** What stip.yaml says of a part, else what the part says of itself. */
  private Optional<Settings.Table> understood(Export.Part part, Sink sink) throws IOException {
    Optional<Settings.Table> mapping = mapping(part);
    if (mapping.isPresent()) {
      return mapping;
    }
    Optional<PlainTable> plain = plain(part);
    plain.ifPresent(
        table -> {
          Place place = new Place(part.name(), 0);
          sink.notice(place, new UnderstoodTable());
          if (table.local() && !zoneKnown) {
            sink.notice(place, new AssumedZone(ID, zone.getId()));
          }
        });
    return plain.map(PlainTable::mapping);
  }
}
