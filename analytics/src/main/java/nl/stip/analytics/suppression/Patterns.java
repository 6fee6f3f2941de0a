package nl.stip.analytics.suppression;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Decides all patterns of suppression in Spark tasks, one per population, tool and period. The
 * result has no sizes: {@code population, tool, period, dim1, val1, dim2, val2, reason}.
 */
final class Patterns {

  private static final StructType SCHEMA =
      StructType.fromDDL(
          "population string, tool string, period string,"
              + " dim1 string, val1 string, dim2 string, val2 string, reason string");

  private Patterns() {}

  static Dataset<Row> of(Dataset<Row> headcount, Publication publication) {
    Map<String, PeriodKind> kinds =
        publication.periods().keySet().stream()
            .collect(java.util.stream.Collectors.toMap(Period::id, Period::kind));
    Settings settings = publication.settings();
    PublishedTables narrow = PublishedTables.of(settings, PeriodKind.WEEK);
    PublishedTables wide = PublishedTables.of(settings, PeriodKind.MONTH);
    int k = settings.k();
    return headcount
        .select("population", "tool", "period", "groups", "people")
        .filter("people > 0")
        .groupByKey(
            (MapFunction<Row, String>)
                row -> row.getString(0) + '\n' + row.getString(1) + '\n' + row.getString(2),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (key, rows) -> {
                  String[] name = key.split("\n", -1);
                  PeriodKind kind = kinds.get(name[2]);
                  boolean crossed = kind == PeriodKind.MONTH || kind == PeriodKind.QUARTER;
                  return rows(name, Pattern.decide(crossed ? wide : narrow, atoms(rows), k));
                },
            Encoders.row(SCHEMA));
  }

  private static List<Atom> atoms(Iterator<Row> rows) {
    List<Atom> atoms = new ArrayList<>();
    rows.forEachRemaining(row -> atoms.add(new Atom(row.getList(3), row.getLong(4))));
    return atoms;
  }

  private static Iterator<Row> rows(String[] name, Map<Cell, Optional<Reason>> pattern) {
    return pattern.entrySet().stream()
        .map(
            entry -> {
              Cell cell = entry.getKey();
              String reason = entry.getValue().map(Reason::term).orElse(null);
              return RowFactory.create(
                  name[0],
                  name[1],
                  name[2],
                  cell.dim1(),
                  cell.val1(),
                  cell.dim2(),
                  cell.val2(),
                  reason);
            })
        .iterator();
  }
}
