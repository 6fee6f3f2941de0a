package nl.stip.ingest.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tables are understood without a line in stip.yaml, and which are asked about. */
class PlainTableTest {

  private static final String EDGES = "1 2 1082040961\n3 4 1082155839\n5 2 1082414391\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sender;Recipient;EventDate\n17;37;2010-01-02 17:40:10\n",
        "Afzender\tOntvangers\tDatum\nnoor\tsam, kim\t2026-03-02T08:00:00+01:00\n",
        "sent_at,sender_id,receiver_id\n1767225600000,noor,sam\n",
        "from,to,date\nnoor@lumen.example,sam@lumen.example kim@lumen.example,2026-03-02\n",
        "Van;Aan;Tijdstip\nnoor@lumen.example;sam@lumen.example;1767225600\n",
        EDGES,
        "# src dst t\n1\t2\t1082040961\r\r\n3\t4\t1082155839\r\r\n5\t2\t1082414391\r\r\n"
      })
  void isUnderstood(String text) throws IOException {
    assertThat(plain(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a journey, a period, a payment: from and to are also said of other things
        "van,naar,datum\nUtrecht,Gent,2026-03-02\n",
        "from,to,date\n3,7,2026-03-02\n",
        "from,to,date\n2026-03-01,2026-03-08,2026-03-02\n",
        // another column may mean anything
        "sender,recipient,date,amount\nnoor,sam,2026-03-02,12\n",
        "sender,recipient\nnoor,sam\n",
        "sender,sender,date\nnoor,sam,2026-03-02\n",
        "sender,recipient,subject\nnoor,sam,2026-03-02\n",
        // full names, of which it is not said where one ends
        "sender;recipient;date\nNoor Smit;Sam Bos;2026-03-02\n",
        "sender;recipient;date\nnoor;;2026-03-02\n",
        // days of digits, and times that cannot be
        "sender;recipient;date\nnoor;sam;02/03/2026\n",
        "sender;recipient;date\nnoor;sam;1926-03-02\n",
        "sender;recipient;date\nnoor;sam;2096-03-02\n",
        "sender;recipient;date\n",
        // other numbers: weights, a period, another order, one line that is different
        "1 2 5\n3 4 8\n5 2 9\n",
        "1082040961 1082040970 1082040961\n1082155839 1082155839 1082155839\n1 2 1082040961\n2 3 4\n",
        "1082040961 1082040970 1082040961\n1082155839 1082155840 1082155839\n1082155839 1082155841 1082155839\n",
        "1082040961 1 2\n1082155839 3 4\n1082414391 5 2\n",
        "1 2 1082040961\n3 4 1082155839\n5 2 1082414391\n7 8\n",
        "1 2 1082040961\n3 4 1082155839\n",
        "a b 1082040961\nc d 1082155839\ne f 1082414391\n",
        ""
      })
  void isAsked(String text) throws IOException {
    assertThat(plain(text)).isEmpty();
  }

  @Test
  void theReasonIsSaid() throws IOException {
    assertThat(plain("Sender;Recipient;EventDate\n1;2;2010-01-02 17:40:10\n").get().reason())
        .isEqualTo(
            "some.csv has the columns Sender, Recipient, EventDate, which mean sender, recipients,"
                + " time");
    assertThat(plain(EDGES).get().reason())
        .isEqualTo(
            "in some.csv columns 1, 2 and 3 look like sender, recipient and seconds since 1970");
  }

  @Test
  void aLineCutByTheEndOfTheHeadIsNotLookedAt() throws IOException {
    assertThat(plain(EDGES.repeat(2000))).isPresent();
  }

  @Test
  void aSettingWins() throws IOException {
    InteractionTable told = table(InteractionTableTest.table("1", "2", "3", true));
    assertThat(claim(told, "contacts.csv").get().reason()).contains("fits files:");
    InteractionTable refused = table(InteractionTableTest.table("1", "2", "3", false));
    assertThat(claim(refused, "contacts.csv")).isEmpty();
    assertThat(claim(refused, "other.csv").get().reason()).contains("look like sender");
    assertThat(claim(told, "other.csv").get().reason())
        .as("perhaps the described one under another name")
        .contains("nothing under tables: in stip.yaml fits it");
  }

  @Test
  void whatWasTakenIsToldAndWhichZone() throws IOException {
    RecordingSink sink = new RecordingSink();
    SmallExport local = SmallExport.of("c.csv", "Sender;Recipient;Date\n1;2;2010-01-02 17:40:10\n");
    new InteractionTable(List.of(), null, ZoneId.of("Europe/Amsterdam")).read(local, sink);
    assertThat(sink.notices).containsExactly("understood_table", "assumed_zone");
    assertThat(sink.events)
        .singleElement()
        .satisfies(e -> assertThat(e.published).isEqualTo("2010-01-02T16:40:10Z"));
    RecordingSink known = new RecordingSink();
    new InteractionTable(List.of(), ZoneOffset.UTC, ZoneId.of("Europe/Amsterdam"))
        .read(local, known);
    assertThat(known.notices).containsExactly("understood_table");
    assertThat(known.events.get(0).published).isEqualTo("2010-01-02T17:40:10Z");
  }

  private static Optional<PlainTable> plain(String text) throws IOException {
    return PlainTable.of(SmallExport.of("some.csv", text).parts().get(0), ZoneOffset.UTC);
  }

  private static InteractionTable table(Settings.Table table) {
    return new InteractionTable(List.of(table), null, ZoneOffset.UTC);
  }

  private static Optional<Claim> claim(InteractionTable source, String name) throws IOException {
    return source.recognises(SmallExport.of(name, EDGES));
  }
}
