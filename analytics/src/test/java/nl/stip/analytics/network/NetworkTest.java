package nl.stip.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import nl.stip.analytics.network.graph.Graphs;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From events to measures per person, group and pair of groups. */
class NetworkTest {

  private static final Period OCTOBER =
      Period.containing(PeriodKind.MONTH, LocalDate.of(2026, 10, 1));
  private static final List<String> SLACK = List.of("slack");

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = SparkExtension.session();
  }

  private static NetworkFacts measure(EventRows log, Members members, Settings settings) {
    return Members.measure(
        log.log(spark), Members.periods(spark, OCTOBER), members.table(spark), settings);
  }

  private static List<String> text(Dataset<Row> rows, String... columns) {
    return rows.selectExpr(columns).collectAsList().stream().map(r -> r.mkString(" ")).toList();
  }

  /** The window of a month of 31 days is its last 28 days; a tie needs an answer within it. */
  @Test
  void aTieNeedsBothWithinTheWindow() {
    EventRows log =
        new EventRows()
            .on("2026-10-04")
            .direct(1, 2)
            .on("2026-10-31")
            .direct(2, 1)
            .on("2026-10-03")
            .direct(1, 3)
            .on("2026-10-31")
            .direct(3, 1)
            .on("2026-10-31")
            .direct(2, 3)
            .on("2026-11-01")
            .direct(3, 2)
            .on("2026-10-20")
            .direct(4, 4);
    Members members = new Members().addAll(OCTOBER, LongStream.rangeClosed(1, 4), SLACK);
    try (NetworkFacts facts = measure(log, members, Members.settings(Settings.Ties.defaults()))) {
      assertThat(text(facts.tie().where("tool = 'slack'"), "a", "b", "weight"))
          .containsExactly("1 2 2.0");
      assertThat(
              text(
                  facts.personNetwork().where("tool = 'slack'").orderBy("person"),
                  "person",
                  "tied",
                  "degree",
                  "in_largest"))
          .containsExactly("1 true 1 true", "2 true 1 true", "3 false 0 false", "4 false 0 false");
      // Sent: 1>2, 2>1, 3>1, 2>3; answered: 1>2 and 2>1.
      assertThat(
              text(
                  facts.groupNetwork().where("tool = 'slack' and dim1 is null"),
                  "people",
                  "n",
                  "ends",
                  "arcs",
                  "answered",
                  "senders",
                  "reciprocity",
                  "components",
                  "largest_people",
                  "largest_share",
                  "path_length"))
          .containsExactly("4 2 2 4 2 3 0.5 3 2 0.5 1.0");
    }
  }

  @Test
  void allToolsTogetherAnswerAcrossTools() {
    EventRows log = new EventRows().on("2026-10-20").direct(1, 2).in("teams").direct(2, 1);
    Members members =
        new Members().addAll(OCTOBER, LongStream.rangeClosed(1, 2), List.of("slack", "teams"));
    try (NetworkFacts facts = measure(log, members, Members.settings(Settings.Ties.defaults()))) {
      assertThat(text(facts.tie(), "tool", "a", "b")).containsExactly("all 1 2");
    }
  }

  @Test
  void whoIsNotEnabledIsNoNode() {
    EventRows log = new EventRows().on("2026-10-20").direct(1, 2).direct(2, 1);
    Members members = new Members().add(OCTOBER, 1, false, SLACK).notEnabled(OCTOBER, 2, "slack");
    try (NetworkFacts facts = measure(log, members, Members.settings(Settings.Ties.defaults()))) {
      assertThat(facts.tie().where("tool = 'slack'").count()).isZero();
      assertThat(text(facts.personNetwork().where("tool = 'slack'"), "person", "degree"))
          .containsExactly("1 0");
    }
  }

  /** The published values of the karate club come out at the end of the whole way. */
  @Test
  void theKarateClubFromEventsToOpenness() {
    try (NetworkFacts facts = karate(karateLog(), karateMembers())) {
      assertThat(
              text(
                  facts.groupNetwork().where("tool = 'slack' and dim1 is null"),
                  "people",
                  "n",
                  "ends",
                  "reciprocity",
                  "components",
                  "round(transitivity, 6)",
                  "round(path_length, 6)"))
          .containsExactly("34 34 156 1.0 1 0.255682 2.4082");
      Row club =
          facts
              .dimensionNetwork()
              .where("tool = 'slack'")
              .selectExpr("dim", "val_from", "observed", "expected", "ratio", "low", "high", "z")
              .head();
      assertThat(club.getString(0)).isEqualTo("club");
      assertThat(club.getString(1)).isEqualTo("*");
      assertThat(club.getDouble(2)).isCloseTo(11.0 / 78, within(1e-12));
      assertThat(club.getDouble(3)).isCloseTo(.499260, within(5e-7));
      assertThat(club.getDouble(4)).isCloseTo(.2825, within(5e-5));
      assertThat(club.getDouble(4)).isBetween(club.getDouble(5), club.getDouble(6));
      assertThat(club.getDouble(7)).isCloseTo(-7.9, within(1.2));
      assertThat(
              text(
                  facts.pairNetwork().where("tool = 'slack' and val_from < val_to"),
                  "val_from",
                  "val_to",
                  "n_from",
                  "n_to",
                  "people_from",
                  "people_to",
                  // 0-31 1-30 2-9 2-27 2-28 2-32 8-30 8-32 8-33 13-33 19-33, each a message each
                  // way
                  "observed"))
          .containsExactly("Mr. Hi Officer 17 17 6 7 22.0");
    }
  }

  /** Its best division has four communities and Q 0.4198 (Brandes et al. 2008, on modularity). */
  @Test
  void theKarateClubFallsIntoFourCommunitiesThatResembleTheTwoClubs() {
    try (NetworkFacts facts = karate(karateLog(), karateMembers())) {
      Row whole =
          facts.groupNetwork().where("dim1 is null and tool = 'all'").collectAsList().get(0);
      assertThat(whole.<Long>getAs("communities")).isEqualTo(4);
      assertThat(whole.<Double>getAs("modularity")).isCloseTo(0.4198, within(5e-5));
      // the four with the most betweenness: nodes 0, 33, 32 and 2 of networkx' values
      assertThat(whole.<Double>getAs("bridging"))
          .isCloseTo((0.437635 + 0.304075 + 0.145247 + 0.143657) / 1.4971, within(0.002));
      Row club = facts.dimensionNetwork().where("tool = 'all'").collectAsList().get(0);
      assertThat(club.<Double>getAs("information")).isBetween(0.4, 0.8);
      assertThat(club.<Double>getAs("rand")).isBetween(0.3, 0.8);
    }
  }

  @Test
  void whoStandsBetweenWhomAndWhichWayMessagesGo() {
    Members members =
        new Members()
            .add(OCTOBER, 1, true, SLACK, "A")
            .add(OCTOBER, 2, false, SLACK, "A")
            .add(OCTOBER, 3, false, SLACK, "B");
    // 2 tells the leader and the other group; 3 hears from 1 by way of 2 only
    EventRows log =
        new EventRows().on("2026-10-20").direct(1, 2).direct(2, 1).direct(2, 3).direct(2, 3);
    try (NetworkFacts facts =
        measure(log, members, Members.settings(Settings.Ties.defaults(), "club"))) {
      assertThat(
              text(
                  facts.personNetwork().where("tool = 'slack'").orderBy("person"),
                  "person",
                  "depth",
                  "upward",
                  "downward",
                  "broker"))
          .containsExactly(
              "1 0 0.0 1.0 none",
              "2 1 0.3333333333333333 0.0 representative",
              "3 1 null null none");
    }
  }

  @Test
  void theOrderOfRowsAndTheNamesOfGroupsChangeNothing() {
    Settings settings = Members.settings(Settings.Ties.defaults(), "club");
    List<Row> log = new ArrayList<>(karateLog().rows());
    List<Row> members = new ArrayList<>(karateMembers().rows());
    Collections.shuffle(log, new Random(1));
    Collections.shuffle(members, new Random(2));
    Dataset<Row> renamed =
        Members.table(spark, members)
            .selectExpr(
                "person",
                "tool",
                "period",
                "kind",
                "enabled",
                "leader",
                "depth",
                "array(case groups[0] when 'Officer' then 'A' else 'Z' end) as groups");
    try (NetworkFacts one = karate(karateLog(), karateMembers());
        NetworkFacts two =
            Members.measure(
                EventRows.log(spark, log), Members.periods(spark, OCTOBER), renamed, settings)) {
      assertThat(sorted(two.personNetwork())).isEqualTo(sorted(one.personNetwork()));
      assertThat(sorted(two.dimensionNetwork())).isEqualTo(sorted(one.dimensionNetwork()));
      assertThat(sorted(two.groupNetwork().drop("val1")))
          .isEqualTo(sorted(one.groupNetwork().drop("val1")));
      assertThat(sorted(two.pairNetwork().drop("val_from", "val_to")))
          .isEqualTo(sorted(one.pairNetwork().drop("val_from", "val_to")));
    }
  }

  private static List<String> sorted(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(r -> r.mkString(" ")).sorted().toList();
  }

  private static NetworkFacts karate(EventRows log, Members members) {
    return measure(log, members, Members.settings(Settings.Ties.defaults(), "club"));
  }

  private static EventRows karateLog() {
    EventRows log = new EventRows().on("2026-10-20");
    for (int[] pair : Graphs.karatePairs()) {
      log.direct(pair[0], pair[1]).direct(pair[1], pair[0]);
    }
    return log;
  }

  private static Members karateMembers() {
    Members members = new Members();
    for (int i = 0; i < 34; i++) {
      String club = Graphs.clubs().names().get(Graphs.clubs().of(i));
      members.add(OCTOBER, i, i == 0 || i == 33, SLACK, club);
    }
    return members;
  }

  /** A period that ends the same day as another shares its window, not its members. */
  @Test
  void everyPeriodHasItsOwnMembers() {
    Period quarter = Period.containing(PeriodKind.QUARTER, LocalDate.of(2026, 12, 31));
    Period december = Period.containing(PeriodKind.MONTH, LocalDate.of(2026, 12, 31));
    EventRows log = new EventRows().on("2026-12-20").direct(1, 2).direct(2, 1);
    Members members =
        new Members()
            .addAll(december, LongStream.rangeClosed(1, 2), SLACK)
            .addAll(quarter, LongStream.of(1), SLACK);
    try (NetworkFacts facts =
        Members.measure(
            log.log(spark),
            Members.periods(spark, december, quarter),
            members.table(spark),
            Members.settings(Settings.Ties.defaults()))) {
      assertThat(new TreeSet<>(text(facts.personNetwork(), "period", "person", "degree")))
          .containsExactly("2026-12 1 1", "2026-12 2 1", "2026-Q4 1 0");
    }
  }
}
