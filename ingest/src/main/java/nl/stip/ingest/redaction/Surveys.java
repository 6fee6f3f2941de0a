package nl.stip.ingest.redaction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.Row;
import nl.stip.ingest.entry.RowKey;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.Stated;
import nl.stip.ingest.source.SurveyAnswer;
import nl.stip.ingest.source.SurveyAnswer.By;
import nl.stip.workspace.register.SurveyQuestion;

/**
 * Answers of surveys: only questions of the register pass, by their id, and only scores on their
 * scale. So nothing that people wrote in their own words can come in as a question or an answer.
 */
final class Surveys {

  private static final int KNOWN = 1000;

  private final Origin origin;
  private final List<SurveyQuestion> questions;
  private final Map<String, Optional<SurveyQuestion>> met = new HashMap<>();

  Surveys(Origin origin, List<SurveyQuestion> questions) {
    this.origin = origin;
    this.questions = List.copyOf(questions);
  }

  /** Why something stated may not pass, or null. */
  Issue fault(Stated stated) {
    if (!(stated instanceof SurveyAnswer answer)) {
      return null;
    }
    Optional<SurveyQuestion> question = question(answer.question());
    if (question.isEmpty()) {
      return new UnknownQuestion();
    }
    boolean scored = answer.answer() == null || question.get().score(answer.answer()).isPresent();
    return scored ? null : new OffScale(question.get().id());
  }

  private Optional<SurveyQuestion> question(String written) {
    if (met.size() > KNOWN) {
      met.clear();
    }
    return met.computeIfAbsent(
        written, text -> questions.stream().filter(q -> q.is(text)).findFirst());
  }

  /** The row of an answer that may pass. */
  Row of(SurveyAnswer answer) {
    SurveyQuestion question = question(answer.question()).orElseThrow();
    OptionalDouble score =
        answer.answer() == null ? OptionalDouble.empty() : question.score(answer.answer());
    Map<String, String> dimensions = new TreeMap<>(answer.dimensions());
    String asked = answer.who().by() + " " + answer.who().id();
    String same = answer.first() + " " + question.id() + " " + asked;
    // equal answers of a group are told apart by their number only
    boolean anybody = answer.who().by() == By.GROUP;
    String identity = anybody ? same + " " + dimensions + " " + score : same;
    RowKey key =
        new RowKey(
            origin.id("survey_answer", identity),
            origin.fingerprint(score + " " + answer.answers() + " " + dimensions));
    LocalDate day = answer.first();
    return new Row(
        TableFormat.SURVEY_ANSWER,
        key,
        new Object[] {
          key.id(),
          key.version(),
          origin.source(),
          origin.batch(),
          by(answer, By.EMAIL) ? origin.account(SurveyAnswer.TOOL, answer.who().id()) : null,
          by(answer, By.KEY) ? (Long) origin.pseudonyms().person(answer.who().id()) : null,
          by(answer, By.RESPONDENT) ? (Long) origin.fingerprint("respondent", asked) : null,
          day,
          question.id(),
          score.isPresent() ? (Double) score.getAsDouble() : null,
          answer.answers(),
          dimensions
        });
  }

  private static boolean by(SurveyAnswer answer, By by) {
    return answer.who().by() == by;
  }
}
