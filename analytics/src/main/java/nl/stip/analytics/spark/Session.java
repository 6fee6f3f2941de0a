package nl.stip.analytics.spark;

import java.nio.file.Path;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilder;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilderFactory;
import org.apache.logging.log4j.core.config.builder.impl.BuiltConfiguration;
import org.apache.spark.sql.SparkSession;

/** Starts Spark trimmed for one machine: no user interface, few partitions, days in UTC. */
public final class Session {

  private Session() {}

  /**
   * Starts a session, or gives the one that runs.
   *
   * @param logs folder that gets Spark's log; the console stays for the reader
   */
  public static SparkSession start(Path logs) {
    logToFile(logs.resolve("spark.log"));
    int cores = Runtime.getRuntime().availableProcessors();
    SparkSession session =
        SparkSession.builder()
            .appName("stip")
            .master("local[*]")
            .config("spark.ui.enabled", false)
            .config("spark.ui.showConsoleProgress", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.hadoop.fs.file.impl", LocalFiles.class.getName())
            .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", 2)
            .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", false)
            .config("spark.sql.session.timeZone", "UTC")
            // every sort and every aggregate of a task starts with one, which is 64 MiB otherwise
            .config("spark.buffer.pageSize", "1m")
            .config("spark.broadcast.blockSize", "128k")
            .config("spark.sql.shuffle.partitions", Math.max(2, cores))
            .config("spark.sql.adaptive.enabled", true)
            .config("spark.sql.files.openCostInBytes", 65_536)
            .config("spark.sql.autoBroadcastJoinThreshold", 32L << 20)
            // a join on person, tool and period may follow a window over person and tool unshuffled
            .config("spark.sql.requireAllClusterKeysForCoPartition", false)
            // wide plans of many CASE columns make Spark search ever longer lists of constraints
            .config("spark.sql.constraintPropagation.enabled", false)
            .config("spark.sql.maxPlanStringLength", 4096)
            // a longer method is never compiled by the Java machine, only interpreted
            .config("spark.sql.codegen.hugeMethodLimit", 8000)
            // lists gathered per tool and window: sorting all their rows first costs more than a
            // map
            .config("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", 1 << 17)
            // what is shuffled and derived stays on this disk, so processor counts and not size
            .config("spark.shuffle.compress", false)
            .config("spark.shuffle.spill.compress", false)
            .config("spark.sql.parquet.compression.codec", "snappy")
            // an instant, for whoever else reads it; Spark's own way does not say so
            .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
            .config("spark.sql.sources.parallelPartitionDiscovery.parallelism", cores)
            .config("spark.sql.codegen.cache.maxEntries", 1000)
            // no classes come from a client; each that generated code names is asked for otherwise
            .config("spark.sql.artifact.isolation.enabled", false)
            .getOrCreate();
    session.sparkContext().setLogLevel("WARN");
    return session;
  }

  private static void logToFile(Path file) {
    ConfigurationBuilder<BuiltConfiguration> builder =
        ConfigurationBuilderFactory.newConfigurationBuilder();
    builder.setStatusLevel(Level.ERROR);
    builder.add(
        builder
            .newAppender("file", "File")
            .addAttribute("fileName", file.toString())
            .addAttribute("append", false)
            .add(
                builder
                    .newLayout("PatternLayout")
                    .addAttribute("pattern", "%d{yyyy-MM-dd'T'HH:mm:ss} %p %c{1}: %m%n%ex")));
    builder.add(builder.newRootLogger(Level.WARN).add(builder.newAppenderRef("file")));
    Configurator.reconfigure(builder.build());
  }
}
