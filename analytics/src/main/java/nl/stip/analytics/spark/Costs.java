package nl.stip.analytics.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What each table took of the processor, for whoever wants the analysis to be faster. A job is told
 * by its description, which {@link Tables} sets to the table it computes.
 */
public final class Costs extends SparkListener {

  private static final String DESCRIPTION = "spark.job.description";
  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;

  private final Map<Integer, String> tables = new HashMap<>();
  private final Map<String, Cost> costs = new TreeMap<>();

  /** Sums over the tasks of a table. */
  private static final class Cost {

    private int tasks;
    private double seconds;
    private double processor;
    private long shuffled;
    private long written;
  }

  @Override
  public synchronized void onJobStart(SparkListenerJobStart job) {
    Properties properties = job.properties();
    String table = properties == null ? null : properties.getProperty(DESCRIPTION);
    CollectionConverters.asJava(job.stageIds())
        .forEach(stage -> tables.put((Integer) stage, table == null ? "" : table));
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    if (task.taskMetrics() == null) {
      return;
    }
    Cost cost = costs.computeIfAbsent(tables.getOrDefault(task.stageId(), ""), t -> new Cost());
    cost.tasks++;
    cost.seconds += task.taskMetrics().executorRunTime() / MILLIS;
    cost.processor += task.taskMetrics().executorCpuTime() / NANOS;
    cost.shuffled += task.taskMetrics().shuffleWriteMetrics().recordsWritten();
    cost.written += task.taskMetrics().outputMetrics().recordsWritten();
  }

  /**
   * Writes a line per table, the dearest first: table, tasks, seconds in tasks, seconds of
   * processor, rows shuffled, rows written; separated by tabs.
   */
  public synchronized void write(Path file) {
    List<String> lines =
        costs.entrySet().stream()
            .sorted(Comparator.comparingDouble(e -> -e.getValue().processor))
            .map(e -> line(e.getKey(), e.getValue()))
            .toList();
    try {
      Files.writeString(
          file, "table\ttasks\tseconds\tprocessor\tshuffled\twritten\n" + String.join("", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String table, Cost cost) {
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%.2f\t%.2f\t%d\t%d\n",
        table,
        cost.tasks,
        cost.seconds,
        cost.processor,
        cost.shuffled,
        cost.written);
  }
}
