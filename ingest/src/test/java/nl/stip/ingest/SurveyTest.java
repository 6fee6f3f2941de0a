package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stip.format.TableFormat;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file of answers to the store: questions of the register, scores on their scale. */
class SurveyTest {

  private static final Path ORIGINAL =
      Path.of("src/test/resources/nl/stip/ingest/source/survey/original");
  private static final String HELPS =
      "questions:\n  - {id: helps, nl: De hulpmiddelen helpen mij., en: The tools help me}\n";
  private static final String SLACK =
      "  - {id: slack-nps, nl: Ik raad Slack aan, en: I recommend Slack, recommend: true}\n";

  /** A respondent's number as a value; digits of a keyed id may happen to hold the same five. */
  private static final String PERSON_NUMBER = "(?<!\\d)10442(?!\\d)";

  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void workspace() throws Exception {
    fixture = Fixture.in(folder, "dimensions: [department, site]\n");
    register(HELPS + SLACK);
  }

  private void register(String questions) throws Exception {
    Files.createDirectories(fixture.root.resolve("register"));
    Files.writeString(fixture.root.resolve("register/survey.yaml"), questions);
  }

  private String stored() throws Exception {
    return String.join("\n", fixture.rows(TableFormat.SURVEY_ANSWER));
  }

  @Test
  void answersComeInByTheIdOfTheirQuestion() throws Exception {
    assertThat(fixture.ingest(ORIGINAL)).as(fixture.console()).isEqualTo(ExitCode.OK);
    assertThat(
            fixture.query(
                "select question || ' ' || coalesce(score::varchar, 'none'), sum(answers)::bigint"
                    + " from survey_answer group by all"))
        .containsEntry("helps 4.0", 3L)
        .containsEntry("helps 5.0", 1L)
        .containsEntry("helps 2.0", 12L)
        .containsEntry("helps none", 1L)
        .containsEntry("slack-nps 9.0", 1L);
    assertThat(stored())
        .doesNotContain("lumen", "noor", "hulpmiddelen", "Slack aan", "Bram")
        .doesNotContainPattern(PERSON_NUMBER);
    assertThat(fixture.console())
        .doesNotContain("noor", "hulpmiddelen")
        .doesNotContainPattern(PERSON_NUMBER);
  }

  /** Of a form only columns of questions come in, never names or what people write themselves. */
  @Test
  void answersOfFormsComeInWithoutWordsAndNames() throws Exception {
    Path forms = ORIGINAL.resolveSibling("forms");
    assertThat(fixture.ingest(forms)).as(fixture.console()).isEqualTo(ExitCode.OK);
    assertThat(
            fixture.query(
                "select question || ' ' || score::bigint, count(*) from survey_answer group by all"))
        .isEqualTo(
            java.util.Map.of(
                "helps 4", 1L,
                "helps 5", 1L,
                "helps 3", 1L,
                "helps 1", 2L,
                "slack-nps 9", 1L,
                "slack-nps 10", 1L));
    String everything = stored() + fixture.console();
    assertThat(everything).doesNotContain("Bram", "Noor", "noor", "Te druk", "Ask", "GMT");
    fixture.ingest(forms.resolve("google.csv"));
    assertThat(fixture.rows(TableFormat.SURVEY_ANSWER)).hasSize(7);
  }

  @Test
  void theSameFilesAgainAddNothing() throws Exception {
    fixture.ingest(ORIGINAL);
    String before = stored();
    fixture.ingest(ORIGINAL.resolve("per-group.csv"), ORIGINAL.resolve("pulse-maart.csv"));
    assertThat(fixture.console()).contains("read before");
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void anUnknownQuestionIsSetAsideUntilTheRegisterHasIt() throws Exception {
    register(HELPS);
    fixture.ingest(ORIGINAL);
    assertThat(fixture.console()).contains("1 × an answer to a question that register/survey.yaml");
    assertThat(stored()).doesNotContain("slack-nps");
    register(HELPS + SLACK);
    fixture.ingest(ORIGINAL);
    assertThat(
            fixture.query("select 'nps', count(*) from survey_answer where question = 'slack-nps'"))
        .containsEntry("nps", 1L);
  }

  /** A file whose dates may be read in two ways waits for an answer; the others are read. */
  @Test
  void aDoubtAboutOneFileStopsNoOther() throws Exception {
    Path both = Files.createDirectories(folder.resolve("both"));
    Files.writeString(both.resolve("a.csv"), "question,score,date\nhelps,4,03/02/2026\n");
    Files.writeString(both.resolve("b.csv"), "question,score,date\nhelps,5,2026-02-03\n");
    assertThat(fixture.ingest(both)).isEqualTo(ExitCode.PARTLY);
    assertThat(fixture.console()).contains("pulse-survey:\n      dates: day_first");
    assertThat(fixture.rows(TableFormat.SURVEY_ANSWER)).hasSize(1);
  }

  @Test
  void anAnswerOffItsScaleIsSetAside() throws Exception {
    Path file = folder.resolve("q.csv");
    Files.writeString(
        file,
        "question,score,date\nThe tools help me,6,2026-03-02\nthe tools help me,Fijn,2026-03-02\n");
    fixture.ingest(file);
    assertThat(fixture.console()).contains("2 × an answer to “helps” that is not on the scale");
    assertThat(fixture.rows(TableFormat.SURVEY_ANSWER)).isEmpty();
  }

  @Test
  void answersInWordsStandForTheirPlaceOnTheScale() throws Exception {
    register(
        "questions: [{id: mood, nl: Stemming, en: Mood, scale: 1-3, labels: [Slecht, Matig, Goed]}]\n");
    Path file = folder.resolve("q.csv");
    Files.writeString(file, "vraag;antwoord;datum\nstemming;goed;2026-03-02\n");
    fixture.ingest(file);
    assertThat(fixture.query("select 'score', score::bigint from survey_answer"))
        .containsEntry("score", 3L);
  }

  @Test
  void aFaultInTheRegisterIsToldBeforeAnythingIsRead() throws Exception {
    register("questions: [{id: a, nl: A, en: A, scale: 5}]\n");
    assertThat(fixture.ingest(ORIGINAL)).isEqualTo(ExitCode.SETTINGS);
    assertThat(fixture.console()).contains("register/survey.yaml:1", "such as 1-5");
    assertThat(fixture.batches()).isEmpty();
  }

  private void rights(String... words) {
    PrintStream print = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>(List.of("--workspace", fixture.root.toString()));
    all.addAll(List.of(words));
    assertThat(Rights.run(new DiskStorage(), print, print, all.toArray(String[]::new)))
        .isEqualTo(ExitCode.OK);
  }

  /** Whoever answers is known by an address or by a key: an erasure takes both. */
  @Test
  void answersOfSomebodyCanBeTakenOutAndRefused() throws Exception {
    Path people = folder.resolve("people.csv");
    Files.writeString(
        people, "key,email\n10441,noor.devries@lumen.example\n10442,kees@lumen.example\n");
    fixture.ingest(ORIGINAL, people);
    assertThat(fixture.rows(TableFormat.SURVEY_ANSWER)).hasSize(7);
    rights("erase", "--email", "noor.devries@lumen.example");
    assertThat(fixture.rows(TableFormat.SURVEY_ANSWER)).hasSize(6);
    rights("erase", "--email", "kees@lumen.example");
    assertThat(fixture.rows(TableFormat.SURVEY_ANSWER)).hasSize(5);
    Files.writeString(
        fixture.root.resolve("register/optout.csv"), "email\nsam.okafor@lumen.example\n");
    rights("optout");
    assertThat(fixture.rows(TableFormat.SURVEY_ANSWER)).hasSize(4);
    rights("forget", "--before", "2026-03-03");
    assertThat(fixture.rows(TableFormat.SURVEY_ANSWER)).isEmpty();
  }
}
