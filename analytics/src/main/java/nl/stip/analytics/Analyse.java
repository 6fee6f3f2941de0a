package nl.stip.analytics;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.stip.analytics.group.Rollup;
import nl.stip.analytics.metric.Catalogue;
import nl.stip.analytics.spark.Costs;
import nl.stip.analytics.spark.Session;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.Workspace;
import org.apache.spark.sql.SparkSession;

/** The analysis stage: {@code --workspace DIR [--debug]}. */
public final class Analyse {

  private Analyse() {}

  /** Runs the stage and ends the process with an {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args).code());
  }

  static ExitCode run(PrintStream out, PrintStream err, String... args) {
    boolean debug = Arrays.asList(args).contains("--debug");
    try {
      run(out, workspace(args));
      return ExitCode.OK;
    } catch (FaultException e) {
      return told(err, e);
      // Spark throws checked exceptions without saying so
    } catch (Exception | OutOfMemoryError e) {
      if (debug) {
        e.printStackTrace(err);
      }
      return DiskFailure.in(e)
          .map(fault -> told(err, fault))
          .orElseGet(
              () -> {
                String kind = e.getClass().getSimpleName();
                err.println("Stip failed: " + kind + "; run with --debug for more");
                return ExitCode.INTERNAL;
              });
    }
  }

  private static ExitCode told(PrintStream err, FaultException fault) {
    err.println(fault.getMessage());
    return fault.exitCode();
  }

  private static void run(PrintStream out, Workspace workspace) {
    Stages stages =
        new Stages(workspace, SettingsFile.load(workspace), Catalogue.load(), Instant.now());
    SparkSession spark = Session.start(workspace.logs());
    Costs costs = new Costs();
    spark.sparkContext().addSparkListener(costs);
    try {
      out.println("mart " + workspace.root().relativize(analyse(stages, spark)));
    } finally {
      spark.stop();
    }
    // not when the run failed: what went wrong must not give way to a second failure
    costs.write(workspace.logs().resolve("costs.tsv"));
  }

  /** The stage, step by step. */
  static Path analyse(Stages stages, SparkSession spark) {
    stages.facts(spark);
    stages.network();
    stages.metrics();
    Rollup groups = stages.groups();
    Path mart = stages.publish(groups);
    stages.keepFacts();
    return mart;
  }

  private static Workspace workspace(String... args) {
    List<String> words = Arrays.stream(args).filter(a -> !a.equals("--debug")).toList();
    if (words.size() != 2 || !words.get(0).equals("--workspace")) {
      throw new FaultException(
          ExitCode.USAGE,
          String.join(" ", words),
          "is not understood",
          "use --workspace DIR [--debug]");
    }
    return new Workspace(Path.of(words.get(1)).toAbsolutePath().normalize());
  }
}
