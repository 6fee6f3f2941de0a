package nl.stip.analytics.suppression;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stip.analytics.engine.DuckDbEngine;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;

/**
 * Decides all patterns of suppression, one per population, tool and period. The result has no
 * sizes: {@code population, tool, period, dim1, val1, dim2, val2, visible}.
 *
 * <p>What is decided depends on the head counts alone, and tools that are licensed together have
 * the same ones in many periods: such a pattern is decided once.
 */
final class Patterns implements AutoCloseable {

  /** Patterns remembered: those of the periods at work and a few before. */
  private static final int REMEMBERED = 64;

  private final DuckDbEngine duckdb;
  private final Publication publication;
  private final PublishedTables narrow;
  private final PublishedTables wide;

  /** Every combination of groups, by number. */
  private final List<List<String>> combinations = new ArrayList<>();

  private final Map<Question, Map<Cell, Boolean>> decided =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, Map<Cell, Boolean>> e) {
              return size() > REMEMBERED;
            }
          });

  /** Who is counted of a period. */
  private record Of(String population, String tool) {}

  /** All that a pattern depends on besides k. */
  private record Question(boolean paired, List<Atom> atoms) {}

  /**
   * Opens head counts.
   *
   * @param headcount {@link nl.stip.analytics.group.Rollup#headcount()}
   */
  Patterns(Path headcount, Publication publication) {
    Settings settings = publication.settings();
    this.publication = publication;
    narrow = PublishedTables.of(settings, PeriodKind.WEEK);
    wide = PublishedTables.of(settings, PeriodKind.MONTH);
    duckdb = new DuckDbEngine(headcount.resolveSibling("spill"));
    duckdb.view("headcount", headcount);
    duckdb.run(COMBINATION);
    duckdb.run(HEADS);
    duckdb.run(PATTERN);
    duckdb.each(
        "select groups from combination order by number",
        row ->
            combinations.add(
                Arrays.stream((Object[]) row.getArray(1).getArray())
                    .map(group -> (String) group)
                    .toList()));
  }

  /** Decides, on every core, and writes the result as Parquet into a folder. */
  void write(Path folder) {
    publication.periods().keySet().parallelStream().forEach(this::decide);
    duckdb.save("select * from pattern order by all", folder);
  }

  private void decide(Period period) {
    Map<Of, List<Atom>> atoms = new LinkedHashMap<>();
    try (DuckDbEngine beside = duckdb.beside();
        DuckDbEngine.Filler filler = beside.fill("pattern")) {
      beside.each(
          ATOMS.formatted(DuckDbEngine.quote(period.id())),
          row ->
              atoms
                  .computeIfAbsent(
                      new Of(row.getString(1), row.getString(2)), of -> new ArrayList<>())
                  .add(new Atom(combinations.get(row.getInt(3)), row.getLong(4))));
      atoms.forEach(
          (of, people) ->
              pattern(new Question(period.kind().paired(), people))
                  .forEach(
                      (cell, visible) ->
                          filler.row(
                              of.population,
                              of.tool,
                              period.id(),
                              cell.dim1(),
                              cell.val1(),
                              cell.dim2(),
                              cell.val2(),
                              visible)));
    }
  }

  private Map<Cell, Boolean> pattern(Question question) {
    Map<Cell, Boolean> pattern = decided.get(question);
    if (pattern == null) {
      int k = publication.settings().k();
      pattern = Pattern.decide(question.paired ? wide : narrow, question.atoms, k);
      decided.put(question, pattern);
    }
    return pattern;
  }

  @Override
  public void close() {
    duckdb.close();
  }

  // the order in which atoms come must not matter to what is decided, so they have one
  private static final String COMBINATION =
      """
      create table combination as
      select row_number() over (order by groups) - 1 as number, groups
      from (select distinct groups from headcount where people > 0)
      """;

  private static final String HEADS =
      """
      create table head as
      select h.population, h.period, h.tool, c.number, h.people
      from headcount h join combination c on c.groups is not distinct from h.groups
      where h.people > 0
      order by h.period, h.population, h.tool, c.number
      """;

  private static final String PATTERN =
      """
      create table pattern (population varchar, tool varchar, period varchar,
        dim1 varchar, val1 varchar, dim2 varchar, val2 varchar, visible boolean)
      """;

  private static final String ATOMS =
      """
      select population, tool, number, people from head where period = %s
      order by population, tool, number
      """;
}
