package nl.stip.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class NearestTest {

  private static final String SQL =
      "select tool, count(*) as days, sum(part) as part from lived where tool <> 'c' group by tool";

  /** Whoever reads the table later sees no difference: the same rows, names and types. */
  @Test
  void aTableIsTheSameWhicheverEngineDerivesIt(Tables tables) {
    tables.keep(
        "lived",
        "select * from values ('a', 0.5D), ('b', null), ('a', 0.25D), ('c', 1D) as (tool, part)");
    tables.keep("spark", SQL);
    Nearest.keep(tables, "nearest", SQL, "lived");
    assertThat(tables.get("nearest").schema().toDDL())
        .isEqualTo(tables.get("spark").schema().toDDL());
    assertThat(tables.get("nearest").orderBy("tool").collectAsList())
        .isEqualTo(tables.get("spark").orderBy("tool").collectAsList())
        .hasSize(2);
  }

  /** Signs that are a pattern, an escape or nothing in an address. */
  @Test
  void theFolderMayBeCalledAnything(@TempDir Path root) {
    Tables tables =
        Tables.apart(SparkExtension.session(), root.resolve("dé 'map' [2026] 100% #1 {a}"));
    tables.keep("lived", "select * from values ('a', 0.5D), ('c', 1D) as (tool, part)");
    Nearest.keep(tables, "nearest", SQL, "lived");
    assertThat(tables.get("nearest").count()).isEqualTo(1);
  }

  /** A log without events is no file at all. */
  @Test
  void whereNothingIsThereNothingComesOut(Tables tables) {
    tables.define("lived", "select 'a' as tool, 1D as part where false");
    Nearest.keep(tables, "nearest", SQL, "lived");
    assertThat(tables.get("nearest").count()).isZero();
  }

  /** The files of another table would be taken for this one's. */
  @Test
  void aTableThatIsMoreThanItsFilesIsNotReadAsThem(Tables tables) {
    tables.keep("lived", "select * from values ('a', 0.5D), ('b', 2D), ('c', 1D) as (tool, part)");
    tables.define("late", "select * from lived where tool <> 'a'");
    Nearest.keep(tables, "nearest", SQL.replace("lived", "late"), "late");
    assertThat(tables.get("nearest").select("tool").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("b");
  }

  /** Views stand on files and on one another. */
  @Test
  void aViewIsReadByWhicheverEngineReadsIt(Tables tables) {
    tables.keep("lived", "select * from values ('a', 0.5D), ('b', 2D), ('c', 1D) as (tool, part)");
    Nearest.define(tables, "late", "select * from lived where tool <> 'a'", "lived");
    Nearest.define(tables, "later", "select * from late", "late", "lived");
    Nearest.keep(tables, "nearest", SQL.replace("lived", "later"), "later");
    assertThat(tables.get("nearest").select("tool").collectAsList())
        .isEqualTo(tables.session().sql("select tool from later where tool <> 'c'").collectAsList())
        .hasSize(1);
    assertThat(Nearest.rows(tables, "select count(*) from later", "later"))
        .containsExactly(List.of(2L));
  }
}
