package nl.stip.analytics.suppression;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.analytics.group.Rollup;
import nl.stip.analytics.mart.MartContent;
import nl.stip.analytics.mart.MartWriter;
import nl.stip.analytics.spark.Location;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** The stage between the roll-up and the mart, and the mart's only writer. */
public final class Suppression {

  private final SparkSession spark;
  private final Rollup rollup;
  private final Publication publication;

  private Suppression(Rollup rollup, Publication publication) {
    this.spark = rollup.value().sparkSession();
    this.rollup = rollup;
    this.publication = publication;
  }

  /**
   * Withholds what is about too few people, rounds the rest, writes the mart and makes it the
   * current one. When it fails, the mart that was current stays so.
   *
   * @return the mart
   * @throws FaultException if there are more cells than the settings allow, or the mart cannot be
   *     written
   */
  public static Path publish(Rollup rollup, Publication publication) {
    return new Suppression(rollup, publication).publish();
  }

  private Path publish() {
    try (MartWriter writer = MartWriter.open(publication.workspace(), publication.started())) {
      mask(writer.folder());
      return writer.write(
          new MartContent(
              publication.settings(),
              publication.catalogue(),
              publication.periods(),
              publication.lineage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes {@code pattern, figure} and {@code matrix}, masked, below a folder. */
  private void mask(Path folder) throws IOException {
    Files.createDirectories(folder);
    int k = publication.settings().k();
    save(Patterns.of(rollup.headcount(), publication), folder.resolve(MartContent.PATTERN));
    spark
        .read()
        .parquet(Location.of(folder.resolve(MartContent.PATTERN)))
        .createOrReplaceTempView("pattern");
    Screen.metrics(spark, publication.catalogue()).createOrReplaceTempView("metric");
    Screen.within(spark, publication.periods()).createOrReplaceTempView("within");
    spark.sql(Screen.CARRIED).createOrReplaceTempView("carried");
    Figures.of(rollup).createOrReplaceTempView("figure");
    rollup.matrix().createOrReplaceTempView("tie_matrix");
    Dataset<Row> figures = spark.sql(Figures.judged(k)).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> matrix = spark.sql(Matrices.judged(k)).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      refuse(figures.count() + matrix.count());
      figures.createOrReplaceTempView("judged");
      matrix.createOrReplaceTempView("judged_matrix");
      Figures.held(figures).union(spark.sql(Figures.SERIES)).createOrReplaceTempView("held");
      Matrices.held(matrix).createOrReplaceTempView("held_matrix");
      save(spark.sql(Figures.masked()), folder.resolve(MartContent.FIGURE));
      save(spark.sql(Matrices.masked()), folder.resolve(MartContent.MATRIX));
    } finally {
      figures.unpersist();
      matrix.unpersist();
      List.of(
              "pattern",
              "metric",
              "within",
              "carried",
              "figure",
              "tie_matrix",
              "judged",
              "judged_matrix",
              "held",
              "held_matrix")
          .forEach(spark.catalog()::dropTempView);
    }
  }

  private static void save(Dataset<Row> rows, Path folder) {
    rows.write().parquet(folder.toString());
  }

  private void refuse(long cells) {
    if (cells > publication.settings().cells()) {
      throw new FaultException(
          ExitCode.SETTINGS,
          "stip.yaml: cells",
          "this run would publish %,d values and the limit is %,d"
              .formatted(cells, publication.settings().cells()),
          "list fewer dimensions or pairs, or raise cells");
    }
  }
}
