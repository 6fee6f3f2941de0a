package nl.stip.launcher;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nl.stip.testing.Shared;

/**
 * What is known of a network of all contacts ever: {@code ties: {window: all, reciprocal: false,
 * broadcast_limit: none}}.
 *
 * @param nodes people
 * @param arcs pairs of sender and recipient
 * @param loops those of them to oneself
 * @param weight how often somebody was addressed
 * @param pairs ties: two people of whom one addressed the other
 * @param isolates people without a tie
 * @param components with isolates
 * @param largest people in the largest component
 * @param reciprocity share of arcs that are answered, loops aside
 * @param clustering mean of people's local clustering
 * @param transitivity share of closed triples
 * @param pathLength mean in the largest component
 */
record NetworkFigures(
    long nodes,
    long arcs,
    long loops,
    long weight,
    long pairs,
    long isolates,
    long components,
    long largest,
    double reciprocity,
    double clustering,
    double transitivity,
    double pathLength) {

  /** Reads the fact tables of a workspace, in the last month in which the tool is observed. */
  static NetworkFigures inFacts(Path workspace, String tool) throws SQLException {
    DuckDb files = DuckDb.files();
    List<Object> arcs =
        files.row(
            "select count(distinct (source, target)),"
                + " count(distinct source) filter (source = target), sum(events)"
                + from(workspace, "arc")
                + "where tool = '"
                + tool
                + "'");
    String month =
        "with month as (select max(period) as period"
            + from(workspace, "group_network")
            + "where regexp_full_match(period, '\\d{4}-\\d{2}') and tool = '"
            + tool
            + "') ";
    String here = "join month using (period) where tool = '" + tool + "'";
    List<Object> graph =
        files.row(
            month
                + "select people, people - n, components, largest_people, reciprocity,"
                + " transitivity, path_length"
                + from(workspace, "group_network")
                + here
                + " and dim1 is null");
    return new NetworkFigures(
        whole(graph, 0),
        whole(arcs, 0),
        whole(arcs, 1),
        whole(arcs, 2),
        files.number(month + "select count(*)" + from(workspace, "tie") + here),
        whole(graph, 1),
        whole(graph, 2),
        whole(graph, 3),
        real(graph, 4),
        real(
            files.row(month + "select avg(clustering)" + from(workspace, "person_network") + here),
            0),
        real(graph, 5),
        real(graph, 6));
  }

  /** What was measured in a shared network by other means, and stands beside it. */
  static NetworkFigures ofTruth(String name) throws SQLException {
    List<Object> truth =
        DuckDb.files()
            .row(
                ("select nodes, directed_edges, self_loops, total_weight, undirected_simple_edges,"
                        + " isolates, wcc_count, largest_wcc, reciprocity_no_loops,"
                        + " avg_local_clustering_undirected, transitivity_undirected,"
                        + " avg_path_length_lwcc_undirected from '%s' where name = '%s'")
                    .formatted(Shared.data("GROUND_TRUTH_networks.json"), name));
    return new NetworkFigures(
        whole(truth, 0),
        whole(truth, 1),
        whole(truth, 2),
        whole(truth, 3),
        whole(truth, 4),
        whole(truth, 5),
        whole(truth, 6),
        whole(truth, 7),
        real(truth, 8),
        real(truth, 9),
        real(truth, 10),
        real(truth, 11));
  }

  /** Facts of events lie per week, what is derived from them with the run that did so. */
  private static String from(Path workspace, String fact) {
    String inside = fact.equals("arc") ? "weeks" : "tables-*";
    String week = fact.equals("arc") ? "*/" : "";
    return " from '%s/store/facts/%s/%s%s/*.parquet' ".formatted(workspace, inside, week, fact);
  }

  private static long whole(List<Object> row, int column) {
    return ((Number) row.get(column)).longValue();
  }

  private static double real(List<Object> row, int column) {
    return ((Number) row.get(column)).doubleValue();
  }
}
