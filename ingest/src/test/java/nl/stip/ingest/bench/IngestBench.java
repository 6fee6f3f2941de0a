package nl.stip.ingest.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Compares the product with other ways of reading the same files, and says which goals hold. */
public final class IngestBench {

  private static final int TIMES = 3;
  private static final double MEGA = 1e6;
  private static final double TO_JACKSON = 2;
  private static final String HEAP = "-Xmx1g";

  /** How the launcher starts the stage ({@code JvmFlags}). */
  private static final List<String> AS_LAUNCHED =
      List.of(
          "-XX:+UseParallelGC",
          "-XX:MaxInlineLevel=6",
          "-XX:FreqInlineSize=100",
          "-XX:InlineSmallCode=800",
          "-XX:MaxInlineSize=20");

  private final Path folder;
  private boolean missed;

  /** What a way of reading took, the best of three. */
  private record Took(double seconds, long counted, long heap, double processor) {}

  private IngestBench(Path folder) {
    this.folder = folder;
  }

  /**
   * Measures; ends with 1 when a goal is missed.
   *
   * @param args megabytes per source, and a folder to work in
   */
  public static void main(String[] args) throws Exception {
    long bytes = Long.parseLong(args[0]) * 1_000_000;
    IngestBench bench = new IngestBench(Path.of(args[1]));
    BigExports exports = new BigExports();
    Path slack = bench.folder.resolve("slack");
    exports.slack(slack, bytes);
    bench.compare("Slack, a folder", slack, 3);
    Path zip = bench.folder.resolve("slack.zip");
    BigExports.zip(slack, zip);
    bench.compare("Slack, a zip", zip, 0);
    bench.delete(slack);
    Files.delete(zip);
    Path table = bench.folder.resolve("audit.csv");
    exports.auditTable(table, bytes);
    bench.compare("audit log, CSV", table, 1);
    Files.delete(table);
    Path lines = bench.folder.resolve("audit.jsonl");
    exports.auditLines(lines, bytes);
    bench.compare("audit log, JSONL", lines, 1);
    System.exit(bench.missed ? 1 : 0);
  }

  /**
   * Reads in each way.
   *
   * @param goal how many times as fast as DuckDB; 0 where DuckDB cannot read it
   */
  private void compare(String what, Path path, double goal) throws Exception {
    Took bytes = best("bytes", path);
    Map<String, Took> ways = new LinkedHashMap<>();
    ways.put("bytes", bytes);
    ways.put("jackson", best("jackson", path));
    if (goal > 0) {
      ways.put("duckdb", best("duckdb", path));
    }
    ways.put("stip", best("stip", path));
    System.out.printf(Locale.ROOT, "%s, %,.0f MB%n", what, bytes.counted / MEGA);
    for (Map.Entry<String, Took> way : ways.entrySet()) {
      Took took = way.getValue();
      System.out.printf(
          Locale.ROOT,
          "  %-8s %8.2f s %8.1f MB/s %10.0f/s  heap %d MB  processor %.2f s%n",
          way.getKey(),
          took.seconds,
          bytes.counted / MEGA / took.seconds,
          took.counted / took.seconds,
          took.heap,
          took.processor);
    }
    Took stip = ways.get("stip");
    if (goal > 0) {
      double ratio = ways.get("duckdb").seconds / stip.seconds;
      say(ratio >= goal, "%.1f × DuckDB's reader, goal at least %.0f ×", ratio, goal);
    }
    double ratio = stip.seconds / ways.get("jackson").seconds;
    say(
        ratio <= TO_JACKSON,
        "%.1f × the time of Jackson alone, goal at most %.0f ×",
        ratio,
        TO_JACKSON);
  }

  private void say(boolean holds, String words, Object... numbers) {
    missed |= !holds;
    System.out.println(
        (holds ? "  holds:  " : "  MISSED: ") + String.format(Locale.ROOT, words, numbers));
  }

  private Took best(String way, Path path) throws Exception {
    List<Took> all = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      all.add(once(way, path));
    }
    return all.stream().min(Comparator.comparingDouble(Took::seconds)).orElseThrow();
  }

  private Took once(String way, Path path) throws Exception {
    Path workspace = folder.resolve("workspace");
    boolean product = way.equals("stip");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(HEAP);
    command.addAll(product ? AS_LAUNCHED : List.of());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        product
            ? List.of("nl.stip.ingest.TimedIngest", workspace.toString(), path.toString())
            : List.of(Reader.class.getName(), way, path.toString()));
    if (product) {
      Files.createDirectories(workspace);
      Files.writeString(
          workspace.resolve("stip.yaml"), "zone: UTC\nkey: " + folder.resolve("key") + "\n");
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    delete(workspace);
    return said.lines()
        .filter(line -> line.startsWith("RESULT "))
        .map(line -> line.split(" "))
        .map(IngestBench::took)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(way + " failed:\n" + said));
  }

  private static Took took(String[] result) {
    return new Took(
        Double.parseDouble(result[1]),
        Long.parseLong(result[2]),
        Long.parseLong(result[3]),
        Double.parseDouble(result[4]));
  }

  private void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}
