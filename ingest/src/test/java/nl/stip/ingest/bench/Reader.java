package nl.stip.ingest.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.Export;

/**
 * Reads files in one of the ways that are compared; a process of its own, so that each starts
 * equal. Prints seconds, things counted, peak of the heap in MB and seconds of processor time, the
 * start of Java among them.
 */
public final class Reader {

  private static final double NANO = 1e9;

  private Reader() {}

  /**
   * Reads.
   *
   * @param args way ({@code bytes, jackson, duckdb}) and path
   */
  public static void main(String[] args) throws IOException, SQLException {
    Path path = Path.of(args[1]);
    long started = System.nanoTime();
    long counted =
        switch (args[0]) {
          case "bytes" -> bytes(path);
          case "jackson" -> jackson(path);
          case "duckdb" -> duckDb(path);
          default -> throw new IllegalArgumentException(args[0]);
        };
    print(since(started), counted);
  }

  /** Seconds since a moment of {@link System#nanoTime}. */
  public static double since(long started) {
    return (System.nanoTime() - started) / NANO;
  }

  /** Prints what a way of reading took. */
  public static void print(double seconds, long counted) {
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    double processor =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / NANO;
    System.out.printf(
        Locale.ROOT, "RESULT %.3f %d %d %.3f%n", seconds, counted, peak >> 20, processor);
  }

  private static long bytes(Path path) throws IOException {
    long sum = 0;
    try (Export export = Exports.open(path)) {
      byte[] buffer = new byte[1 << 16];
      for (Export.Part part : export.parts()) {
        try (InputStream in = part.open()) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            sum += n;
          }
        }
      }
    }
    return sum;
  }

  /** All tokens of all JSON; of a table, of its cells that are JSON. */
  private static long jackson(Path path) throws IOException {
    JsonFactory json = new JsonFactory();
    long tokens = 0;
    try (Export export = Exports.open(path)) {
      for (Export.Part part : export.parts()) {
        tokens += part.name().endsWith(".csv") ? table(json, path) : tokens(json, part);
      }
    }
    return tokens;
  }

  private static long tokens(JsonFactory json, Export.Part part) throws IOException {
    try (InputStream in = part.open();
        JsonParser parser = json.createParser(in)) {
      return tokens(parser);
    }
  }

  private static long tokens(JsonParser parser) throws IOException {
    long tokens = 0;
    while (parser.nextToken() != null) {
      tokens++;
    }
    return tokens;
  }

  private static long table(JsonFactory json, Path path) throws IOException {
    long tokens = 0;
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(path)) {
      for (CsvRecord row : rows) {
        String cell = row.getField(row.getFieldCount() - 1);
        if (cell.startsWith("{")) {
          try (JsonParser parser = json.createParser(cell)) {
            tokens += tokens(parser);
          }
        }
      }
    }
    return tokens;
  }

  /** What the product needs of the records, into Parquet as the product does, with two threads. */
  private static long duckDb(Path path) throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duckdb.createStatement()) {
      sql.execute("set threads = 2");
      Path file = path.resolveSibling("duckdb.parquet");
      sql.execute("copy (" + query(path) + ") to '" + file + "' (format parquet)");
      try (ResultSet rows = sql.executeQuery("select count(*) from '" + file + "'")) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static String query(Path path) {
    if (Files.isDirectory(path)) {
      return "select *, length(text) from read_json('"
          + path
          + "/*/*.json', format = 'array', columns = {type: 'VARCHAR', subtype: 'VARCHAR',"
          + " ts: 'VARCHAR', user: 'VARCHAR', text: 'VARCHAR', thread_ts: 'VARCHAR',"
          + " reactions: 'STRUCT(name VARCHAR, users VARCHAR[])[]'})";
    }
    String fields =
        "CreationTime: 'VARCHAR', Id: 'VARCHAR', Operation: 'VARCHAR', UserId: 'VARCHAR',"
            + " Workload: 'VARCHAR', MessageId: 'VARCHAR', TeamGuid: 'VARCHAR',"
            + " ChannelGuid: 'VARCHAR'";
    if (path.toString().endsWith(".csv")) {
      String shape = "{" + fields.replaceAll("(\\w+): '(\\w+)'", "\"$1\":\"$2\"") + "}";
      return "select unnest(json_transform(AuditData, '"
          + shape
          + "')) from read_csv('"
          + path
          + "', all_varchar = true)";
    }
    return "select * from read_json('"
        + path
        + "', format = 'newline_delimited', columns = {"
        + fields
        + "})";
  }
}
