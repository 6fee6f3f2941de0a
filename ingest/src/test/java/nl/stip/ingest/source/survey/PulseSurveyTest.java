package nl.stip.ingest.source.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Stated;
import nl.stip.ingest.source.SurveyAnswer;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.Settings;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.SurveyQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PulseSurveyTest {

  private static final Path HERE = Path.of("src/test/resources/nl/stip/ingest/source/survey");

  private static final List<SurveyQuestion> REGISTER =
      List.of(
          question("helps", "De hulpmiddelen helpen mij", "The tools help me"),
          question("nps", "Ik raad Slack aan", "I recommend Slack"));

  @TempDir Path workspace;
  private PulseSurvey source;
  private final RecordingSink sink = new RecordingSink();

  @BeforeEach
  void settings() throws Exception {
    Files.writeString(
        workspace.resolve("stip.yaml"),
        "zone: UTC\n" + Files.readString(HERE.resolve("stip.yaml")));
    source = new PulseSurvey(SettingsFile.load(new Workspace(workspace)), REGISTER);
  }

  private static SurveyQuestion question(String id, String nl, String en) {
    return new SurveyQuestion(id, nl, en, List.of(), 1, 5, List.of(), true, null, false);
  }

  private static String line(Stated stated) {
    SurveyAnswer a = (SurveyAnswer) stated;
    return "%s %s %s %s = %s x %d %s"
        .formatted(
            a.who().by(),
            a.who().id(),
            a.first(),
            a.question(),
            a.answer(),
            a.answers(),
            new TreeMap<>(a.dimensions()))
        .replace("GROUP  ", "GROUP ");
  }

  @Test
  void theOriginalGivesTheseAnswers() throws Exception {
    try (Export export = Exports.open(HERE.resolve("original"))) {
      assertThat(source.recognises(export))
          .hasValueSatisfying(claim -> assertThat(claim.parts()).hasSize(2));
      source.read(export, sink);
    }
    assertThat(sink.stated.stream().map(PulseSurveyTest::line))
        .containsExactlyElementsOf(Files.readAllLines(HERE.resolve("answers.txt")));
    assertThat(sink.rejected)
        .containsExactly(
            "per-group.csv:4 no_number",
            "pulse-maart.csv:5 no_time",
            "pulse-maart.csv:6 no_question",
            "pulse-maart.csv:7 no_identity");
    assertThat(sink.read).isEqualTo(11).isEqualTo(sink.boxed());
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId)
        .containsExactly(
            "imke@lumen.example", "noor.devries@lumen.example", "sam.okafor@lumen.example");
  }

  @Test
  void tablesWithAColumnPerQuestionGiveTheseAnswers() throws Exception {
    try (Export export = Exports.open(HERE.resolve("forms"))) {
      assertThat(source.recognises(export))
          .hasValueSatisfying(claim -> assertThat(claim.parts()).hasSize(2));
      source.read(export, sink);
    }
    assertThat(sink.stated.stream().map(PulseSurveyTest::line))
        .containsExactlyElementsOf(Files.readAllLines(HERE.resolve("forms.txt")));
    assertThat(sink.rejected).containsExactly("forms.csv:4 no_time");
    assertThat(sink.nonEvents)
        .containsExactly("a response without an answer to a question of register/survey.yaml");
    assertThat(sink.read).isEqualTo(9).isEqualTo(sink.boxed());
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId)
        .containsExactly("imke@lumen.example", "noor.devries@lumen.example");
    assertThat(sink.accounts).allSatisfy(account -> assertThat(account.name()).isNull());
  }

  /** Microsoft's are known by their own columns, Google's by a question too. */
  @Test
  void aFormWithoutAQuestionOfTheRegisterGivesNothing() throws Exception {
    source = new PulseSurvey(SettingsFile.load(new Workspace(workspace)), List.of());
    SmallExport forms = SmallExport.of(HERE.resolve("forms/forms.csv"));
    assertThat(source.recognises(forms)).isPresent();
    source.read(forms, sink);
    assertThat(sink.stated).isEmpty();
    assertThat(sink.nonEvents).hasSize(3);
    assertThat(source.recognises(SmallExport.of(HERE.resolve("forms/google.csv")))).isEmpty();
  }

  /** What people write in their own words is no column that is read. */
  @Test
  void wordsOfPeopleGoNowhere() throws Exception {
    try (Export export = Exports.open(HERE.resolve("original"))) {
      source.read(export, sink);
    }
    assertThat(sink.stated.toString()).doesNotContain("Bram");
  }

  /** A monthly export that repeats last month's rows of a group adds nothing. */
  @Test
  void equalAnswersOfAGroupAreCountedOnceAcrossExports() throws Exception {
    String march = "question,score,date,department\nq,4,2026-03-02,Sales\nq,4,2026-03-02,Sales\n";
    source.read(SmallExport.of("a", march), sink);
    source.read(SmallExport.of("b", march + "q,4,2026-03-02,Sales\n"), sink);
    assertThat(sink.news).isEqualTo(3);
    assertThat(sink.repeats).isEqualTo(2);
  }

  @Test
  void aDimensionIsFoundByItsNameToo() throws Exception {
    Files.writeString(
        workspace.resolve("stip.yaml"), "zone: UTC\ndimensions: {department: Afdeling}\n");
    Settings settings = SettingsFile.load(new Workspace(workspace));
    new PulseSurvey(settings, List.of())
        .read(SmallExport.of("a", "vraag;cijfer;datum;afdeling\nq;4;2026-03-02;Sales\n"), sink);
    assertThat(sink.stated)
        .singleElement()
        .extracting(s -> ((SurveyAnswer) s).dimensions().toString())
        .isEqualTo("{department=Sales}");
  }

  @Test
  void otherTablesAreNotClaimed() throws Exception {
    assertThat(source.recognises(SmallExport.of("a", "question,score\nq,4\n"))).isEmpty();
    assertThat(source.recognises(SmallExport.of("a", "sender,recipient,date\na,b,2026-03-02\n")))
        .isEmpty();
  }
}
