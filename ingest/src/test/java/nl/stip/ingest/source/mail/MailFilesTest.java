package nl.stip.ingest.source.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pair original → events, then the traps of mail. */
class MailFilesTest {

  private static final Path HERE = Path.of("src/test/resources/nl/stip/ingest/source/mail");
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  private final MailFiles source =
      new MailFiles(InstantSource.fixed(NOW), ZoneId.of("Europe/Amsterdam"));
  private final RecordingSink sink = new RecordingSink();

  private void original() throws IOException {
    try (Export export = Exports.open(HERE.resolve("original"))) {
      assertThat(source.recognises(export).map(Claim::parts).orElseThrow()).hasSize(4);
      source.read(export, sink);
    }
  }

  private void read(String text) {
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  private void read(byte[] bytes) {
    source.read(SmallExport.of("x", bytes), sink);
  }

  @Test
  void theOriginalGivesTheseEvents() throws Exception {
    original();
    assertThat(sink.events.stream().map(EventLines::line))
        .containsExactlyElementsOf(Files.readAllLines(HERE.resolve("events.jsonl")));
    assertThat(sink.nonEvents).containsExactly("a draft");
    assertThat(sink.rejected).isEmpty();
    assertThat(sink.read).isEqualTo(11).isEqualTo(sink.boxed());
  }

  @Test
  void onlyAddressesThatCanBeReadAreAddresses() throws Exception {
    original();
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId, AccountDraft::emails, AccountDraft::name)
        .contains(
            tuple("noor@example.org", List.of("noor@example.org"), "Verbeek, Noor"),
            tuple("isa@example.org", List.of("isa@example.org"), "Isa de Böer"),
            tuple("t@@@zw@@@rt @ending from ex@mple@org", List.of(), "Tim Zwärt"),
            tuple("@oor m@iii@g oii ex@mpie@org", List.of(), "Noor Verbeek"));
    assertThat(sink.accounts)
        .filteredOn(a -> a.kind().equals("service"))
        .extracting(AccountDraft::nativeId)
        .containsExactly("no-reply@example.com");
  }

  @Test
  void listsAreCommunities() throws Exception {
    original();
    assertThat(sink.communities)
        .extracting(CommunityDraft::nativeId, CommunityDraft::name)
        .containsExactly(
            tuple("koor.lists.example.org", "Ons koor"), tuple("tuinlijst", "tuinlijst"));
  }

  @Test
  void onlyWhatTheSenderWroteIsItsText() throws Exception {
    original();
    assertThat(sink.events.stream().filter(e -> e.nativeId.equals("sent-1@example.org")))
        .extracting(e -> e.text)
        .containsExactly("Café om vier uur?");
    assertThat(sink.events.stream().filter(e -> e.nativeId.equals("haag-2@example.org")))
        .extracting(e -> e.text)
        .containsExactly("Ik.");
    assertThat(sink.events.stream().filter(e -> e.nativeId.equals("haag-1@example.org")))
        .extracting(e -> e.text.toString().lines().count())
        .containsExactly(4L);
  }

  @ParameterizedTest
  @CsvSource({
    "'From a@example.org  Mon Mar  1 20:13:37 2021', true",
    "'From - Mon Mar  1 20:13:37 2021', true",
    "'From 16@xxx Thu Nov 04 20:13:37 +0000 2021', true",
    "'From a at example.org  Mon Mar  1 20:13 CET 2021', true",
    "'From Monday Mar 1 on we met in 2021 at 20:13', false",
    "'From here to the year 2021 and on', false",
    "'From a@example.org  Mon Mar  1 20:13:37 2021 he said', false",
    "'from a@example.org  Mon Mar  1 20:13:37 2021', false"
  })
  void aSeparatorHasWeekdayMomentAndYear(String line, boolean separates) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    assertThat(FromLine.is(bytes, 0, bytes.length)).isEqualTo(separates);
  }

  @Test
  void messagesAreCutWhereverABufferEnds() throws IOException {
    String from = "From a@example.org  Mon Mar  1 20:13:37 2021\n";
    for (int length = 65_400; length < 65_600; length += 7) {
      String body = "x".repeat(length) + "\n\n";
      byte[] mbox = (from + body + from + "b\n").getBytes(StandardCharsets.UTF_8);
      MboxMessages messages = new MboxMessages(new ByteArrayInputStream(mbox), MailContainer.MBOX);
      List<Integer> lengths = new ArrayList<>();
      while (messages.next()) {
        try (InputStream message = messages.message()) {
          lengths.add(message.readAllBytes().length);
        }
      }
      assertThat(lengths).containsExactly(length + 2, 2);
    }
  }

  @Test
  void headersMayBeOfAnyCharset() {
    byte[] mail =
        "From: Göran <goran@example.org>\nDate: 1 Apr 97 11:48:02 +0200\n\nå"
            .getBytes(StandardCharsets.ISO_8859_1);
    read(mail);
    assertThat(sink.accounts).extracting(AccountDraft::name).containsExactly("Göran");
    assertThat(sink.events)
        .extracting(e -> e.published)
        .containsExactly(Instant.parse("1997-04-01T09:48:02Z"));
    assertThat(sink.events.get(0).text.toString()).isEqualTo("å");
  }

  @ParameterizedTest
  @CsvSource({
    "'Wed, 1 Dec 2010 14:26:40 +0100', 2010-12-01T13:26:40Z",
    "'Wed, 01 Dec 2010 14:26:40 -0000', 2010-12-01T14:26:40Z",
    "'1 Dec 2010 14:26 EST', 2010-12-01T19:26:00Z",
    "'Fri, 1 Dec 2010 14:26:40 GMT', 2010-12-01T14:26:40Z",
    "'Wed, 1 Dec 10 14:26:40 +0100 (CET)', 2010-12-01T13:26:40Z"
  })
  void datesAreReadAsProgramsWriteThem(String field, Instant sent) {
    assertThat(MailDate.of(field, ZoneId.of("Europe/Amsterdam")))
        .contains(new MailDate(sent, false));
  }

  @ParameterizedTest
  @CsvSource({
    "'From: a@example.org\nDate: RANDOM_Wed, 21 Sep 2016 22:42:07 +0300\n\nx', mail_without_date",
    "'From: a@example.org\nMessage-ID: <1@x>\n\nx', mail_without_date",
    "'From: nobody\nDate: Wed, 1 Dec 2010 14:26:40 +0100\n\nx', mail_without_sender",
    "'From: a@example.org\nDate: Thu, 1 Jan 1970 00:00:00 +0000\n\nx', mail_of_impossible_date",
    "'From: a@example.org\nDate: Sat, 28 Nov 2026 12:00:01 +0000\n\nx', mail_of_impossible_date"
  })
  void whatCannotBePlacedIsSetAside(String mail, String issue) {
    read(mail);
    assertThat(sink.rejected).containsExactly("x:1 " + issue);
    assertThat(sink.events).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wed Nov  6 13:57:02 2002", "Wed, 6 Nov 2002 13:57:02"})
  void aTimeWithoutZoneIsOfTheZoneOfTheSettings(String date) {
    read("From: a@example.org\nDate: " + date + "\n\nx");
    assertThat(sink.events)
        .extracting(e -> e.published)
        .containsExactly(Instant.parse("2002-11-06T12:57:02Z"));
    assertThat(sink.notices).containsExactly("mail_without_zone");
  }

  @Test
  void aFieldOfMegabytesCostsItsMailOnly() {
    String from = "From a@example.org  Mon Mar  1 20:13:37 2021\n";
    String date = "Date: Mon, 1 Mar 2021 20:13:37 +0000\n";
    read(
        from
            + "From: a@example.org\n"
            + date
            + "X-Long: "
            + "y".repeat(3 << 20)
            + "\n\nbody\n\n"
            + from
            + "From: b@example.org\n"
            + date
            + "\nbody\n");
    assertThat(sink.rejected).containsExactly("x:1 unreadable_mail");
    assertThat(sink.events).extracting(e -> e.account).containsExactly("b@example.org");
  }

  @Test
  void manyAddresseesAreAllAddressed() {
    StringBuilder to = new StringBuilder("To: p0@example.org");
    for (int i = 1; i < 2000; i++) {
      to.append(",\r\n p").append(i).append("@example.org");
    }
    read("From: a@example.org\r\nDate: Mon, 1 Mar 2021 20:13:37 +0000\r\n" + to + "\r\n\r\nx");
    assertThat(sink.events.get(0).to).hasSize(2000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sender,recipient\na,b\n",
        "{\"From\": \"a@example.org\"}",
        "From: the beginning\nto the end\n",
        "From a poem of 2021\nFrom: x\nDate: y\n",
        "dn: cn=Noor\nmail: noor@example.org\n",
        ""
      })
  void otherFilesAreNotClaimed(String text) throws IOException {
    assertThat(source.recognises(SmallExport.of("mail.mbox", text))).isEmpty();
  }

  @Test
  void anArchiveInNoFolderIsReadAndSaysSo() throws IOException {
    byte[] archive = Files.readAllBytes(HERE.resolve("original/tuinlijst/2019-January.txt"));
    read(archive);
    assertThat(sink.notices).containsExactly("unnamed_list");
    assertThat(sink.events).hasSize(4).allSatisfy(e -> assertThat(e.context).isNull());
  }

  @Test
  void theOrderOfFilesDoesNotMatter() throws IOException {
    List<SmallExport> files =
        List.of(
            SmallExport.of(HERE.resolve("original/postvak.mbox")),
            SmallExport.of(HERE.resolve("original/brief.eml")),
            SmallExport.of(HERE.resolve("original/tuinlijst/2019-January.txt")));
    List<String> forwards = lines(files);
    List<String> backwards = lines(List.of(files.get(2), files.get(1), files.get(0)));
    assertThat(backwards).containsExactlyInAnyOrderElementsOf(forwards).hasSize(10);
  }

  private List<String> lines(List<SmallExport> files) {
    RecordingSink all = new RecordingSink();
    files.forEach(file -> source.read(file, all));
    return all.events.stream().map(EventLines::line).toList();
  }
}
