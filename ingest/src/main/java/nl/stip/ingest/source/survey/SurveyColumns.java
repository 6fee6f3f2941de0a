package nl.stip.ingest.source.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stip.ingest.source.SurveyAnswer.Asked;
import nl.stip.ingest.source.SurveyAnswer.By;
import nl.stip.ingest.source.record.Accounts;
import nl.stip.ingest.source.record.TableLine;
import nl.stip.workspace.Settings;

/**
 * Columns by what they mean, in Dutch or English.
 *
 * @param question column of the question
 * @param score column of the answer
 * @param date column of the day
 * @param groups dimension by the column that holds it
 */
record SurveyColumns(String question, String score, String date, Map<String, String> groups) {

  private static final List<String> QUESTION = List.of("question", "vraag", "stelling");
  private static final List<String> SCORE =
      List.of("score", "rating", "answer", "antwoord", "cijfer");
  private static final List<String> DATE =
      List.of("date", "datum", "day", "dag", "survey_date", "completed", "ingevuld");
  private static final String[] PERSON = {
    "email", "e-mail", "e-mailadres", "mail", "person", "persoon", "employee", "medewerker", "key"
  };
  private static final String[] RESPONDENT = {
    "respondent", "respondent_id", "respondent id", "response_id", "response id"
  };
  private static final String[] ANSWERS = {"answers", "count", "n", "aantal", "antwoorden"};

  /** The columns of a table of answers, if it is one. */
  static Optional<SurveyColumns> of(List<String> columns, Map<String, String> dimensions) {
    Optional<String> question = first(columns, QUESTION);
    Optional<String> score = first(columns, SCORE);
    Optional<String> date = first(columns, DATE);
    if (question.isEmpty() || score.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SurveyColumns(
            question.get(), score.get(), date.get(), dimensions(columns, dimensions)));
  }

  /** Dimensions by the column that is called like them. */
  static Map<String, String> dimensions(List<String> columns, Map<String, String> dimensions) {
    Map<String, String> groups = new TreeMap<>();
    dimensions.forEach(
        (id, name) -> {
          if (!id.equals(Settings.DEVICE)) {
            List<String> called = List.of(lower(id), lower(name));
            first(columns, called).ifPresent(column -> groups.put(column, id));
          }
        });
    return groups;
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> first(List<String> columns, List<String> wanted) {
    return wanted.stream().filter(columns::contains).findFirst();
  }

  /** Whether the table says who answered, and the row does not. */
  boolean lacksPerson(TableLine line) {
    return line.text(PERSON) == null && Stream.of(PERSON).anyMatch(line::has);
  }

  /** Who was asked; of answers of a group nobody in particular. */
  Asked asked(TableLine line) {
    String person = line.text(PERSON);
    if (person != null) {
      return Accounts.isAddress(person)
          ? new Asked(By.EMAIL, lower(person))
          : new Asked(By.KEY, person);
    }
    String respondent = line.text(RESPONDENT);
    return respondent == null ? new Asked(By.GROUP, "") : new Asked(By.RESPONDENT, respondent);
  }

  /** How many answers a row stands for; 1 if it does not say. */
  long answers(TableLine line) {
    String count = line.text(ANSWERS);
    long answers = count == null ? 1 : Long.parseLong(count);
    if (answers < 1 || answers > Integer.MAX_VALUE) {
      throw new NumberFormatException();
    }
    return answers;
  }

  /** The groups a row names, by dimension. */
  Map<String, String> groups(TableLine line) {
    return groups(line, groups);
  }

  /** The same, by the columns of dimensions. */
  static Map<String, String> groups(TableLine line, Map<String, String> groups) {
    Map<String, String> named = new TreeMap<>();
    groups.forEach(
        (column, dimension) -> {
          String group = line.text(column);
          if (group != null) {
            named.put(dimension, group);
          }
        });
    return named;
  }
}
