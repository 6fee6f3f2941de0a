package nl.stip.analytics.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.metric.MetricFolder;
import nl.stip.metric.Population;

/** The fact tables of which a row is a person, and what their people are counted into. */
enum PeopleTable {
  /** The people of a period's population and what they did. */
  PERIOD(
      "person_period",
      "person_course",
      "person_atom",
      "person_cell",
      "atom",
      "tenure_weeks, reached, engaged, tied",
      counts(
          Population.ENABLED, "count(*)",
          Population.SETTLED, "count(case when tenure_weeks >= 12 then 1 end)",
          Population.REACHED, "count(case when reached then 1 end)",
          Population.ENGAGED, "count(case when engaged then 1 end)",
          Population.TIED, "count(case when tied then 1 end)"),
      ""),
  /** Those who were asked in a survey and what they answered. */
  SURVEY(
      "survey_person",
      "survey_person",
      "survey_atom",
      "survey_cell",
      "survey_group",
      "answered",
      counts(Population.ASKED, "count(*)"),
      "count(case when answered then 1 end) as answered,");

  private final String reads;
  private final String rows;
  private final String atoms;
  private final String cells;
  private final String groups;
  private final String columns;
  private final String populations;
  private final String people;

  PeopleTable(
      String reads,
      String rows,
      String atoms,
      String cells,
      String groups,
      String columns,
      Map<Population, String> people,
      String besides) {
    this.reads = reads;
    this.rows = rows;
    this.atoms = atoms;
    this.cells = cells;
    this.groups = groups;
    this.columns = columns;
    this.populations =
        people.keySet().stream().map(Population::term).collect(Collectors.joining(", "));
    this.people =
        people.entrySet().stream()
            .map(p -> p.getValue() + " as " + p.getKey().term() + ",")
            .collect(Collectors.joining(" ", "", " " + besides));
  }

  private static Map<Population, String> counts(Object... pairs) {
    Map<Population, String> counts = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      counts.put((Population) pairs[i], (String) pairs[i + 1]);
    }
    return counts;
  }

  /** The table that a metric of people reads. */
  static PeopleTable of(MetricFolder folder) {
    String reads = folder.metric().reads();
    return Stream.of(values())
        .filter(table -> table.reads.equals(reads))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(folder.id() + " reads no table of people: " + reads));
  }

  /** Those of some metrics that read it. */
  List<MetricFolder> of(List<MetricFolder> folders) {
    return folders.stream().filter(folder -> of(folder) == this).toList();
  }

  /** The table whose rows are counted: {@link #reads} and whatever lies beside. */
  String rows() {
    return rows;
  }

  /** What the people of every combination of groups are counted into. */
  String atoms() {
    return atoms;
  }

  /** What the people of every cell are counted into. */
  String cells() {
    return cells;
  }

  /** The groups of every combination, by {@code atom}. */
  String groups() {
    return groups;
  }

  /** Columns of its rows that the counting of populations reads. */
  String columns() {
    return columns;
  }

  /** Select items that count the people of each population. */
  String people() {
    return people;
  }

  /** A query for {@code population, tool, period, groups, people}, in DuckDB's SQL. */
  String headcount() {
    return HEADCOUNT.formatted(populations, atoms, groups);
  }

  private static final String HEADCOUNT =
      """
      select h.population, h.tool, h.period, a.groups, h.people
      from (
        unpivot (select tool, period, atom, %1$s from %2$s)
        on %1$s into name population value people) h
      join %3$s a using (atom)
      where h.people > 0
      """;
}
