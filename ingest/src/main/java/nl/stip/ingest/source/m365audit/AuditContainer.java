package nl.stip.ingest.source.m365audit;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.json.FlatValue;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;

/** What the same records may come wrapped in. */
enum AuditContainer {
  /** {@code Search-UnifiedAuditLog | Export-Csv} or the Purview portal's CSV, old or new. */
  TABLE("has an AuditData column") {
    @Override
    void read(Export.Part part, AuditReading reading) throws IOException {
      AuditTable.read(part, reading);
    }
  },
  /** Blobs of the Management Activity API: one record a line, or arrays of records. */
  BLOBS("holds audit records as JSON") {
    @Override
    void read(Export.Part part, AuditReading reading) throws IOException {
      AuditBlobs.read(part, reading);
    }
  },
  /** A table of when, who and which operation, without the column that says what happened. */
  CUT_TABLE("has the columns of an audit log but AuditData") {
    @Override
    void read(Export.Part part, AuditReading reading) {
      throw new FaultException(
          ExitCode.INPUT,
          part.name(),
          "this looks like a Microsoft 365 audit log, but the column AuditData is missing",
          "Export the audit log again with all columns; AuditData says what happened.");
    }
  };

  private static final List<String> COLUMNS = List.of("creationdate", "userid", "operation");
  private static final List<String> FIELDS = List.of("Id", "Operation", "CreationTime");

  private final String reason;

  AuditContainer(String reason) {
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  abstract void read(Export.Part part, AuditReading reading) throws IOException;

  /** Looks at the start of a part. */
  static Optional<AuditContainer> of(Export.Part part) throws IOException {
    String text;
    try (BufferedReader reader = Characters.reader(new ByteArrayInputStream(part.head()))) {
      text = Delimited.ahead(reader).stripLeading();
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      return looksLikeRecord(text) ? Optional.of(BLOBS) : Optional.empty();
    }
    return AuditTable.headerLine(text).flatMap(AuditContainer::ofHeader);
  }

  private static Optional<AuditContainer> ofHeader(String header) {
    String columns = header.toLowerCase(Locale.ROOT);
    if (columns.contains("auditdata")) {
      return Optional.of(TABLE);
    }
    return COLUMNS.stream().allMatch(columns::contains) ? Optional.of(CUT_TABLE) : Optional.empty();
  }

  private static boolean looksLikeRecord(String text) throws IOException {
    FlatValue first = AuditBlobs.first(text);
    return first == null
        ? FIELDS.stream().allMatch(f -> text.contains('"' + f + '"'))
        : FIELDS.stream().allMatch(f -> first.field(f).isThere());
  }
}
