package nl.stip.analytics.suppression;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.analytics.engine.DuckDbEngine;
import nl.stip.analytics.group.Rollup;
import nl.stip.analytics.mart.MartContent;
import nl.stip.metric.Metric;

/**
 * From the roll-up and the pattern to masked tables. In DuckDB, as the mart is: it is the last step
 * on one machine whatever counted before, and ten times as fast there.
 */
final class Masking implements AutoCloseable {

  private static final String HELD =
      "tool varchar, period varchar, dim1 varchar, val1 varchar, dim2 varchar, val2 varchar,"
          + " label varchar, x double)";

  private final DuckDbEngine duckdb;
  private final Publication publication;
  private final Path folder;

  /**
   * Opens the tables.
   *
   * @param folder holds the pattern and gets the masked tables, each a folder by the name in {@link
   *     MartContent}
   */
  Masking(Rollup rollup, Publication publication, Path folder) {
    this.publication = publication;
    this.folder = folder;
    // what spills is not masked yet, so it does not go beside the mart
    duckdb = new DuckDbEngine(rollup.value().resolveSibling("spill"));
    Rounding.define(duckdb);
    duckdb.view("rolled_value", rollup.value());
    duckdb.view("rolled_bin", rollup.bin());
    duckdb.view("rolled_curve", rollup.curve());
    duckdb.view("rolled_matrix", rollup.matrix());
    duckdb.view("headcount", rollup.headcount());
    duckdb.view("pattern", folder.resolve(MartContent.PATTERN));
    duckdb.run(
        "create table metric as " + Screen.metrics(publication.catalogue(), publication.byStart()));
    duckdb.run("create table within as " + Screen.within(publication.periods()));
  }

  /** Number of figures, those of the matrices included. */
  long figures() {
    return (Long)
        duckdb
            .rows(
                "select (select count(*) from rolled_value) + (select count(*) from rolled_bin)"
                    + " + (select count(*) from rolled_curve) + (select count(*) from rolled_matrix)")
            .get(0)
            .get(0);
  }

  /** Writes the masked tables. */
  void write() {
    int k = publication.settings().k();
    duckdb.run("create table screen as " + Screen.VISIBLE);
    duckdb.run("create table carried as " + Screen.CARRIED);
    duckdb.run("create view figure as " + Figures.FIGURE);
    duckdb.run("create table cell as " + Figures.CELLS);
    duckdb.run("create table crowd_people as " + Crowds.people(publication.settings()));
    duckdb.run("create table crowd as " + Crowds.CROWD);
    List<Cell> cells = cells();
    duckdb.run("create table held_crowd (population varchar, " + HELD);
    Crowds.OF.forEach(p -> hold(p.term(), Crowds.counts(p.term()), "held_crowd", cells));
    duckdb.run("create table crowd_shown as " + Crowds.shown(k));
    duckdb.run("create table judged as " + Figures.judged(k));
    duckdb.run("create table held (metric varchar, " + HELD);
    // those of one metric do not depend on another's
    publication.catalogue().parallelStream()
        .map(Metric::id)
        .forEach(metric -> hold(metric, Figures.counts(metric), "held", cells));
    duckdb.run(Figures.SERIES);
    duckdb.save(Figures.MASKED, folder.resolve(MartContent.FIGURE));
    duckdb.run("create table judged_matrix as " + Matrices.judged(k));
    duckdb.run(
        "create table held_matrix (metric varchar, tool varchar, period varchar, dim varchar,"
            + " val_from varchar, val_to varchar)");
    holdEntries();
    duckdb.save(Matrices.MASKED, folder.resolve(MartContent.MATRIX));
  }

  private List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    duckdb.each(
        "select dim1, val1, dim2, val2 from cell order by cell",
        row ->
            cells.add(
                new Cell(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
    return cells;
  }

  /**
   * What counts are looked at together.
   *
   * @param of metric or population
   * @param series series of a curve, or null
   * @param x point of it, or null
   */
  private record Group(String of, String tool, String period, String series, Double x) {}

  /** Counts of one metric, or of one population, that would give a bound away. */
  private void hold(String what, String query, String table, List<Cell> cells) {
    Map<Group, List<Numerators.Count>> group = new HashMap<>();
    try (DuckDbEngine beside = duckdb.beside();
        DuckDbEngine.Filler held = beside.fill(table)) {
      beside.each(
          query,
          row -> {
            Double x = row.getObject(4) == null ? null : row.getDouble(4);
            Group next = new Group(what, row.getString(1), row.getString(2), row.getString(3), x);
            if (!group.containsKey(next)) {
              hold(group, held);
            }
            group.computeIfAbsent(next, g -> new ArrayList<>()).add(count(row, cells));
          });
      hold(group, held);
    }
  }

  private static Numerators.Count count(ResultSet row, List<Cell> cells) throws SQLException {
    return new Numerators.Count(
        cells.get(row.getInt(5)),
        row.getString(6),
        row.getLong(7),
        row.getLong(8),
        row.getBoolean(9));
  }

  private void hold(Map<Group, List<Numerators.Count>> group, DuckDbEngine.Filler held) {
    group.forEach(
        (of, counts) -> {
          List<Set<String>> sums = publication.sums().getOrDefault(of.of(), List.of());
          for (Numerators.Count count : Numerators.withhold(counts, sums)) {
            Cell cell = count.cell();
            held.row(
                of.of(),
                of.tool(),
                of.period(),
                cell.dim1(),
                cell.val1(),
                cell.dim2(),
                cell.val2(),
                of.series() == null ? count.bin() : of.series(),
                of.x());
          }
        });
    group.clear();
  }

  /** Entries that go along with a withheld one, one matrix after the other. */
  private void holdEntries() {
    List<Square.Entry> entries = new ArrayList<>();
    List<String> name = new ArrayList<>();
    try (DuckDbEngine.Filler held = duckdb.fill("held_matrix")) {
      duckdb.each(
          Matrices.ENTRIES,
          row -> {
            List<String> next =
                List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
            if (!next.equals(name)) {
              holdEntries(name, entries, held);
              name.clear();
              name.addAll(next);
            }
            entries.add(
                new Square.Entry(
                    row.getString(5), row.getString(6), row.getLong(7), row.getBoolean(8)));
          });
      holdEntries(name, entries, held);
    }
  }

  private static void holdEntries(
      List<String> name, List<Square.Entry> entries, DuckDbEngine.Filler held) {
    for (Square.Entry entry : Square.withhold(entries)) {
      if (!entry.hidden()) {
        held.row(name.get(0), name.get(1), name.get(2), name.get(3), entry.from(), entry.to());
      }
    }
    entries.clear();
  }

  @Override
  public void close() {
    duckdb.close();
  }
}
