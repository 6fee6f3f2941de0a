package nl.stip.workspace.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyFileTest {

  @TempDir Path root;

  private List<SurveyQuestion> load(String yaml) throws IOException {
    Files.createDirectories(root.resolve("register"));
    Files.writeString(root.resolve("register/survey.yaml"), yaml);
    return SurveyFile.load(new Workspace(root));
  }

  @Test
  void withoutAFileThereAreNone() {
    assertThat(SurveyFile.load(new Workspace(root))).isEmpty();
  }

  /** What the page about it shows can be copied. */
  @Test
  void theExampleOfTheDocumentationIsRight() throws IOException {
    HowTo page = HowTo.page("pulse-survey.md");
    List<SurveyQuestion> questions = load(page.example());
    assertThat(questions)
        .extracting(SurveyQuestion::id, SurveyQuestion::least, SurveyQuestion::most)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("tools-help", 1, 5),
            org.assertj.core.api.Assertions.tuple("slack-recommend", 0, 10),
            org.assertj.core.api.Assertions.tuple("overload", 1, 4));
    assertThat(questions.get(1).tool()).isEqualTo("slack");
    assertThat(questions.get(2).highIsGood()).isFalse();
    assertThat(questions.get(2).score("vaak")).hasValue(3);
    SurveyFile.keys()
        .below("questions.")
        .forEach(key -> assertThat(page.text()).contains("`" + key));
  }

  @Test
  void aQuestionIsKnownByWhateverFilesCallIt() throws IOException {
    SurveyQuestion question =
        load("questions: [{id: a-b, nl: Werkt het?, en: Does it work?, asked: [V1]}]\n").get(0);
    assertThat(List.of("a-b", "werkt  het", "Does it work ?".replace(" ?", "?"), "v1"))
        .allMatch(question::is);
    assertThat(question.is("Werkt het goed?")).isFalse();
  }

  @Test
  void anAnswerIsAPointOfTheScaleOrNothing() throws IOException {
    SurveyQuestion question = load("questions: [{id: a, nl: A, en: A, scale: 0-10}]\n").get(0);
    assertThat(question.score("0")).hasValue(0);
    assertThat(question.score(" 7,5 ")).hasValue(7.5);
    assertThat(List.of("-1", "11", "NaN", "Infinity", "goed", ""))
        .allMatch(answer -> question.score(answer).isEmpty());
  }

  @Test
  void tellsEveryFaultWithItsLine() {
    FaultException faults =
        catchThrowableOfType(
            FaultException.class,
            () ->
                load(
                    """
                    questions:
                      - {id: Open, nl: A, en: A}
                      - {id: b, nl: B}
                      - {id: c, nl: C, en: C, scale: 5-1}
                      - {id: d, nl: D, en: D, labels: [a, b]}
                      - {id: d, nl: D, en: D}
                      - {id: f, nl: F, en: F, recommend: true, scale: 1-5}
                      - {id: g, nl: G, en: G, better: up}
                      - {id: h, nl: H, en: H, colour: red}
                      - {id: i, nl: I, en: I, scale: vijf}
                    """));
    assertThat(faults.faults().stream().map(Fault::where))
        .containsExactlyInAnyOrder(
            "register/survey.yaml:2",
            "register/survey.yaml:3",
            "register/survey.yaml:4",
            "register/survey.yaml:5",
            "register/survey.yaml:6",
            "register/survey.yaml:7",
            "register/survey.yaml:8",
            "register/survey.yaml:9",
            "register/survey.yaml:10");
  }
}
