package nl.stip.analytics.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.analytics.network.graph.Labels;
import nl.stip.analytics.network.graph.Rows;
import org.apache.spark.sql.Row;

/**
 * The network of one tool in one window, inside a task.
 *
 * @param tool tool id or {@code all}
 * @param period period id
 * @param kind kind of the period
 * @param members everybody enabled, by id; the place in this order is the node
 * @param arcs who addressed whom, arcs to oneself included
 * @param ties ties among them
 */
record WindowGraph(
    String tool, String period, String kind, List<Member> members, Rows arcs, Rows ties) {

  private static final int KIND = 2;
  private static final int GROUPS = 3;
  private static final int PEOPLE = 4;
  private static final int ARCS = 5;

  /**
   * Somebody enabled.
   *
   * @param person id
   * @param leader whether distance is measured to this person
   * @param depth steps below the leaders in the chart, null where not known
   * @param groups values of the dimensions; null for one that is not known
   */
  record Member(long person, boolean leader, Integer depth, List<String> groups) {

    static Stream<Member> of(Row row) {
      List<String> groups = row.isNullAt(GROUPS) ? List.of() : row.getList(GROUPS);
      return row.<Row>getList(PEOPLE).stream()
          .map(
              person ->
                  new Member(person.getLong(0), person.getBoolean(1), person.getAs(2), groups));
    }
  }

  /**
   * Builds a graph; none where nobody is enabled.
   *
   * @param known rows of tool, period, kind, groups, people array of (person, leader, depth), arcs
   *     array of (source, target, weight): with people, or with arcs
   * @param reciprocal whether a tie needs an arc each way
   */
  static Optional<WindowGraph> of(
      String tool, String period, Iterator<Row> known, boolean reciprocal) {
    List<Member> members = new ArrayList<>();
    List<Row> given = new ArrayList<>();
    String kind = null;
    while (known.hasNext()) {
      Row row = known.next();
      if (row.isNullAt(PEOPLE)) {
        given.addAll(row.getList(ARCS));
      } else {
        kind = row.getString(KIND);
        Member.of(row).forEach(members::add);
      }
    }
    if (members.isEmpty()) {
      return Optional.empty();
    }
    members.sort(Comparator.comparingLong(Member::person));
    Rows arcs = arcs(given, members.stream().mapToLong(Member::person).toArray());
    return Optional.of(
        new WindowGraph(tool, period, kind, List.copyOf(members), arcs, arcs.ties(reciprocal)));
  }

  /** The groups of everybody along a dimension. */
  Labels labels(int dimension) {
    return Labels.of(
        members.stream()
            .map(m -> dimension < m.groups().size() ? m.groups().get(dimension) : null)
            .toList());
  }

  private static Rows arcs(List<Row> given, long... people) {
    int[] source = new int[given.size()];
    int[] target = new int[given.size()];
    double[] weight = new double[given.size()];
    int end = 0;
    for (Row arc : given) {
      int from = Arrays.binarySearch(people, arc.getLong(0));
      int to = Arrays.binarySearch(people, arc.getLong(1));
      if (from >= 0 && to >= 0) {
        source[end] = from;
        target[end] = to;
        weight[end++] = arc.getDouble(2);
      }
    }
    return Rows.of(
        people.length,
        Arrays.copyOf(source, end),
        Arrays.copyOf(target, end),
        Arrays.copyOf(weight, end));
  }
}
