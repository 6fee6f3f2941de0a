package nl.stip.sample.m365;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.office.Act;
import nl.stip.sample.office.OfficeDay;
import nl.stip.sample.org.Company;

/**
 * The unified audit log as {@code Search-UnifiedAuditLog | Export-Csv} leaves it: thirteen columns,
 * every value quoted, times of the operator's locale, repeats where searches overlapped, and a few
 * rows whose AuditData was cut.
 */
public final class AuditLog {

  private static final String[] HEADER = {
    "PSComputerName",
    "RunspaceId",
    "PSShowComputerName",
    "RecordType",
    "CreationDate",
    "UserIds",
    "Operations",
    "AuditData",
    "ResultIndex",
    "ResultCount",
    "Identity",
    "IsValid",
    "ObjectState"
  };
  private static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.US);
  private static final List<String> SERVICES =
      List.of(
          "NT AUTHORITY\\SYSTEM (Microsoft.Exchange.ServiceHost)",
          "app@sharepoint",
          "SHAREPOINT\\system",
          "ServicePrincipal_0b7f7a3e-2d9f-4c68-8b05-6a54f7b0c4de",
          "Not Available");
  private static final int PEOPLE_PER_SERVICE_ROW = 90;
  private static final double REPEATED = 0.03;
  private static final double SKEWED = 0.004;
  private static final double CUT = 0.00002;
  private static final int BATCH = 5000;

  /**
   * What a log holds that is not as it happened.
   *
   * @param rows all rows
   * @param repeats whole rows written a second time
   * @param cut rows whose AuditData was cut, repeats of them included
   */
  public record Spoilt(long rows, long repeats, long cut) {}

  private final Company company;
  private final OfficeDay office;
  private final Records records;
  private final Chance chance;
  private final ObjectWriter json = new ObjectMapper().writer();
  private long number;
  private long written;
  private long repeats;
  private long cut;

  /** The log of a company. */
  public AuditLog(Company company, OfficeDay office, Chance chance) {
    this.company = company;
    this.office = office;
    this.chance = chance;
    records = new Records(company, chance);
  }

  /**
   * Writes the log.
   *
   * @param file where to
   * @param watch told the rows written so far
   * @return what was written
   * @throws IOException if it cannot be written
   */
  public Spoilt write(Path file, LongConsumer watch) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(file)) {
      csv.writeRecord(HEADER);
      for (int day = company.first(); day <= company.last(); day++) {
        Chance today = chance.of("rows").of(day);
        office.acts(day, act -> act(csv, act, today));
        services(csv, day, today);
        watch.accept(written);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Spoilt(written, repeats, cut);
  }

  private void act(CsvWriter csv, Act act, Chance today) {
    number++;
    long second = act.second() + (today.happens(SKEWED) ? today.between(-420, 420) : 0);
    row(csv, records.of(act, number, second), second, today);
  }

  private void services(CsvWriter csv, int day, Chance today) {
    int rows = SERVICES.size() + company.people().size() / PEOPLE_PER_SERVICE_ROW;
    for (int i = 0; i < rows; i++) {
      number++;
      String service = SERVICES.get(i % SERVICES.size());
      long second = day * 86_400L + today.below(86_400);
      boolean exchange = i % SERVICES.size() == 0;
      Record365.Type type =
          exchange ? Record365.Type.ExchangeAdmin : Record365.Type.SharePointFileOperation;
      String operation = exchange ? "Set-Mailbox" : "FileModified";
      Record365 record =
          Record365.of(type, operation, Records.time(second), records.guid("record", number))
              .with("UserId", service)
              .with("UserKey", service)
              .with("UserType", exchange ? 3 : 4)
              .with("ObjectId", records.guid("object", i));
      row(csv, record, second, today);
    }
  }

  private void row(CsvWriter csv, Record365 record, long second, Chance today) {
    String data = json(record);
    boolean spoilt = today.happens(CUT) || cut == 0;
    if (spoilt) {
      cut++;
      data = data.substring(0, data.length() * 2 / 3);
    }
    String created =
        CREATED.format(LocalDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    String[] cells = {
      "outlook.office365.example",
      records.guid("run", second / (86_400L * 7)),
      "False",
      record.type().name(),
      created,
      (String) record.data().get("UserId"),
      (String) record.data().get("Operation"),
      data,
      String.valueOf(written % BATCH + 1),
      String.valueOf(BATCH),
      (String) record.data().get("Id"),
      "True",
      "Unchanged"
    };
    csv.writeRecord(cells);
    written++;
    if (today.happens(REPEATED)) {
      csv.writeRecord(cells);
      written++;
      cut += spoilt ? 1 : 0;
      repeats += spoilt ? 0 : 1;
    }
  }

  private String json(Record365 record) {
    try {
      return json.writeValueAsString(record.data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
