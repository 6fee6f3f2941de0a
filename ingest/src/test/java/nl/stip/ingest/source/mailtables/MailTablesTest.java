package nl.stip.ingest.source.mailtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;

class MailTablesTest {

  private static final String MESSAGES = "1\ta/sent/1\t946684800\tPlan\t1\n";
  private static final String RECIPIENTS = "1\t1\t2\n1\t2\t3\n";

  private final MailTables source = new MailTables();
  private final RecordingSink sink = new RecordingSink();

  @Test
  void originalsBecomeEvents() throws IOException {
    SmallExport export =
        export(
            Map.of(
                "berichten.txt", resource("original/berichten.txt"),
                "aan.txt", resource("original/aan.txt"),
                "wie.txt", resource("original/wie.txt")));
    source.read(export, sink);
    assertThat(sink.events.stream().map(e -> EventLines.line(e).replace("\\u001F", "|")))
        .containsExactlyElementsOf(resource("events.jsonl").lines().toList());
  }

  /** A moment that cannot be, a number that falls, receivers of messages that are not there. */
  @Test
  void whatFitsNothingIsSetAside() throws IOException {
    String messages =
        resource("original/berichten.txt")
            + "9\tvries-b/sent/2\t32503680000\tLater\t2\n"
            + "7\tvries-b/sent/3\t946692060\tTe laat\t2\n";
    String recipients = "0\t1\t2\n" + resource("original/aan.txt") + "9\t1\t1\n9\tx\t1\n";
    source.read(export(Map.of("a.txt", recipients, "b.txt", messages)), sink);
    assertThat(sink.events).hasSize(4);
    assertThat(sink.rejected)
        .containsExactly(
            "a.txt:1 unaddressed_recipient",
            "b.txt:5 no_mail_row",
            "b.txt:6 no_mail_row",
            "a.txt:6 unaddressed_recipient",
            "a.txt:7 unaddressed_recipient");
    assertThat(sink.read).isEqualTo(sink.boxed()).isEqualTo(9);
  }

  @Test
  void employeesWithoutMailAreAccountsToo() throws IOException {
    originalsBecomeEvents();
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId, AccountDraft::name)
        .contains(
            org.assertj.core.groups.Tuple.tuple("4", "Dina Smit"),
            org.assertj.core.groups.Tuple.tuple("1", "Anna Jansen"))
        .hasSize(4);
  }

  @Test
  void aPairIsClaimedWhateverItsNames() throws IOException {
    assertThat(source.recognises(export(Map.of("x", MESSAGES, "y", RECIPIENTS))).get())
        .satisfies(claim -> assertThat(claim.parts()).hasSize(2))
        .satisfies(
            claim ->
                assertThat(claim.reason())
                    .isEqualTo(
                        "x lists messages by number, moment and sender, and y the receivers of"
                            + " each"));
  }

  @Test
  void whatOnlyLooksAlikeIsLeftToOthers() throws IOException {
    claimsNothing(Map.of("x", MESSAGES));
    claimsNothing(Map.of("y", RECIPIENTS));
    claimsNothing(Map.of("x", MESSAGES, "y", "1\t2\t2\n"));
    claimsNothing(Map.of("x", MESSAGES, "y", "1\t1\t2\n1\t1\t3\n"));
    claimsNothing(Map.of("x", MESSAGES, "y", "2\t1\t2\n1\t1\t3\n"));
    claimsNothing(Map.of("x", MESSAGES.replace("946684800", "12"), "y", RECIPIENTS));
    claimsNothing(Map.of("x", MESSAGES + MESSAGES, "y", RECIPIENTS));
    claimsNothing(Map.of("x", MESSAGES, "y", RECIPIENTS, "z", RECIPIENTS));
    claimsNothing(Map.of("x", MESSAGES, "in/y", RECIPIENTS));
  }

  private void claimsNothing(Map<String, String> parts) throws IOException {
    assertThat(source.recognises(export(parts))).isEmpty();
  }

  private static SmallExport export(Map<String, String> texts) {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    texts.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return SmallExport.of(parts);
  }

  private static String resource(String name) throws IOException {
    try (var in = Objects.requireNonNull(MailTablesTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
