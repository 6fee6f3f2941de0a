package nl.stip.analytics.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Decides all patterns of suppression in Spark tasks, one per population, tool and period. The
 * result has no sizes: {@code population, tool, period, dim1, val1, dim2, val2, reason}.
 *
 * <p>What is decided depends on the head counts alone, and tools that are licensed together have
 * the same ones in every period: such a pattern is decided once. Periods therefore come one after
 * the other with all their tools.
 */
final class Patterns implements FlatMapGroupsFunction<Row, Row, Row> {

  private static final long serialVersionUID = 1L;

  private static final StructType KEY =
      StructType.fromDDL("population string, period string, tool string");

  private static final StructType SCHEMA =
      StructType.fromDDL(
          "population string, tool string, period string,"
              + " dim1 string, val1 string, dim2 string, val2 string, reason string");

  private static final Comparator<String[]> BY_NAMES =
      (one, other) -> Arrays.compare(one, other, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** Patterns remembered in a task: those of one period and a few before. */
  private static final int REMEMBERED = 32;

  private final Map<String, PeriodKind> kinds;
  private final PublishedTables narrow;
  private final PublishedTables wide;
  private final int k;
  private transient Map<Question, Map<Cell, Optional<Reason>>> decided;

  /** All that a pattern depends on besides k. */
  private record Question(boolean paired, List<Atom> atoms) {}

  private Patterns(Publication publication) {
    Settings settings = publication.settings();
    kinds =
        publication.periods().keySet().stream().collect(Collectors.toMap(Period::id, Period::kind));
    narrow = PublishedTables.of(settings, PeriodKind.WEEK);
    wide = PublishedTables.of(settings, PeriodKind.MONTH);
    k = settings.k();
  }

  static Dataset<Row> of(Dataset<Row> headcount, Publication publication) {
    Dataset<Row> counted = headcount.select("population", "period", "tool", "groups", "people");
    return counted
        .filter("people > 0")
        .repartition(functions.col("population"), functions.col("period"))
        .groupBy("population", "period", "tool")
        .as(Encoders.row(KEY), counted.encoder())
        .flatMapGroups(new Patterns(publication), Encoders.row(SCHEMA));
  }

  @Override
  public Iterator<Row> call(Row key, Iterator<Row> rows) {
    boolean paired = kinds.get(key.getString(1)).paired();
    return rows(key, pattern(new Question(paired, atoms(rows))));
  }

  private Map<Cell, Optional<Reason>> pattern(Question question) {
    if (decided == null) {
      decided = new LinkedHashMap<>();
    }
    Map<Cell, Optional<Reason>> pattern = decided.get(question);
    if (pattern == null) {
      if (decided.size() == REMEMBERED) {
        decided.remove(decided.keySet().iterator().next());
      }
      pattern = Pattern.decide(question.paired ? wide : narrow, question.atoms, k);
      decided.put(question, pattern);
    }
    return pattern;
  }

  static List<Atom> atoms(Iterator<Row> rows) {
    List<Atom> atoms = new ArrayList<>();
    rows.forEachRemaining(row -> atoms.add(new Atom(row.getList(3), row.getLong(4))));
    // the order in which Spark hands them over must not matter
    atoms.sort(Comparator.comparing(Patterns::names, BY_NAMES));
    return atoms;
  }

  private static String[] names(Atom atom) {
    return atom.groups().toArray(String[]::new);
  }

  private static Iterator<Row> rows(Row key, Map<Cell, Optional<Reason>> pattern) {
    return pattern.entrySet().stream()
        .map(
            entry -> {
              Cell cell = entry.getKey();
              String reason = entry.getValue().map(Reason::term).orElse(null);
              return RowFactory.create(
                  key.getString(0),
                  key.getString(2),
                  key.getString(1),
                  cell.dim1(),
                  cell.val1(),
                  cell.dim2(),
                  cell.val2(),
                  reason);
            })
        .iterator();
  }
}
