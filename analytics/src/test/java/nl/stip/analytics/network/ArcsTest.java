package nl.stip.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What addresses whom, from the rule of {@code counting.md} 17. */
class ArcsTest {

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = SparkExtension.session();
  }

  @Test
  void everySignalAddressesItsPeople() {
    EventRows log =
        new EventRows().post(1, 2L).post(1, null, 3).direct(4, 5).mail(6, 7, 8).like(9, 1);
    assertThat(arcs(log, Settings.Ties.defaults()))
        .containsExactlyInAnyOrder(
            "1>2 reply 1 1.0",
            "1>3 mention 1 1.0",
            "4>5 direct 1 1.0",
            "6>7 mail 1 0.5",
            "6>8 mail 1 0.5",
            "9>1 reaction 1 1.0");
  }

  @Test
  void somebodyAnsweredAndNamedIsAddressedOnce() {
    assertThat(arcs(new EventRows().post(1, 2L, 2, 3), Settings.Ties.defaults()))
        .containsExactlyInAnyOrder("1>2 reply 1 0.5", "1>3 mention 1 0.5");
  }

  @Test
  void aSignalLeftOutByTheSettingsDoesNotHideAnother() {
    Settings.Ties mentions = new Settings.Ties(28, true, 25, Set.of("mention"));
    assertThat(arcs(new EventRows().post(1, 2L, 2).like(3, 1), mentions))
        .containsExactly("1>2 mention 1 1.0");
    Settings.Ties none = new Settings.Ties(28, true, 25, Set.of());
    assertThat(arcs(new EventRows().post(1, 2L, 2), none)).isEmpty();
  }

  @Test
  void meetingsPostsToNobodyMachinesAndOutsidersMakeNone() {
    EventRows log =
        new EventRows()
            .meeting(1, 2)
            .post(1, null)
            .post(900, 1L)
            .post(1, 900L)
            .byMachine(true)
            .direct(1, 2);
    assertThat(arcs(log, Settings.Ties.defaults())).isEmpty();
  }

  @Test
  void outsidersCountAsAddressees() {
    assertThat(arcs(new EventRows().mail(1, 2, 900, 901, 902), Settings.Ties.defaults()))
        .containsExactly("1>2 mail 1 0.25");
  }

  @Test
  void theSenderIsNoAddressee() {
    assertThat(arcs(new EventRows().direct(1, 1, 2), Settings.Ties.defaults()))
        .containsExactlyInAnyOrder("1>1 direct 1 1.0", "1>2 direct 1 1.0");
  }

  @Test
  void moreThanTwentyFiveAddresseesAreABroadcast() {
    long[] just = LongStream.rangeClosed(2, 26).toArray();
    long[] over = LongStream.rangeClosed(2, 27).toArray();
    assertThat(arcs(new EventRows().mail(1, just), Settings.Ties.defaults())).hasSize(25);
    assertThat(arcs(new EventRows().mail(1, over), Settings.Ties.defaults())).isEmpty();
    Settings.Ties unlimited = new Settings.Ties(28, true, 0, Settings.Ties.SIGNALS);
    assertThat(arcs(new EventRows().mail(1, over), unlimited)).hasSize(26);
  }

  @Test
  void aDayAddsUpWhatRecurs() {
    EventRows log = new EventRows().direct(1, 2).direct(1, 2).direct(1, 2, 3);
    assertThat(arcs(log, Settings.Ties.defaults()))
        .containsExactlyInAnyOrder("1>2 direct 3 2.5", "1>3 direct 1 0.5");
  }

  /** Who liked what does not tell who talks with whom, unless nothing else is asked for. */
  @Test
  void aLogOfLikesDoesNotRecordWhoAddressesWhom() {
    EventRows log = new EventRows().in("teams").like(1, 2).in("slack").like(1, 2).post(2, 1L);
    assertThat(contacting(log, Settings.Ties.defaults())).containsExactly("slack");
    Settings.Ties likes = new Settings.Ties(28, true, 25, Set.of("reaction"));
    assertThat(contacting(log, likes)).containsExactlyInAnyOrder("teams", "slack");
  }

  private static List<String> contacting(EventRows log, Settings.Ties ties) {
    Settings settings = Members.settings(ties);
    Tables tables = SparkExtension.tables();
    tables.keep("arc", Members.arcs(log.log(spark), settings));
    Network.define(tables, settings);
    return tables.get("contacting").collectAsList().stream().map(row -> row.getString(0)).toList();
  }

  private static List<String> arcs(EventRows log, Settings.Ties ties) {
    return Members.arcs(log.log(spark), Members.settings(ties)).collectAsList().stream()
        .map(ArcsTest::text)
        .toList();
  }

  private static String text(Row arc) {
    return "%d>%d %s %d %s"
        .formatted(
            arc.getLong(arc.fieldIndex("source")),
            arc.getLong(arc.fieldIndex("target")),
            arc.getString(arc.fieldIndex("signal")),
            arc.getLong(arc.fieldIndex("events")),
            arc.getDouble(arc.fieldIndex("weight")));
  }
}
