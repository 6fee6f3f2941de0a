package nl.stip.ingest.source.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stip.ingest.source.SurveyAnswer.Asked;
import nl.stip.ingest.source.SurveyAnswer.By;
import nl.stip.ingest.source.record.Accounts;
import nl.stip.ingest.source.record.TableLine;
import nl.stip.workspace.register.SurveyQuestion;

/**
 * Columns of a table with a row for each response and a column for each question, as Microsoft
 * Forms and Google Forms write it. Only columns of questions of the register are known here.
 *
 * @param date column of the moment of the response
 * @param questions question as it is written, by the column of its answers
 * @param groups dimension by the column that holds it
 */
record FormColumns(String date, Map<String, String> questions, Map<String, String> groups) {

  /** Of Microsoft Forms, in English and Dutch; the columns beside them are always there. */
  private static final Map<String, String> FORMS =
      Map.of("completion time", "start time", "tijd van voltooien", "begintijd");

  /** Of Google Forms. */
  private static final List<String> STAMP = List.of("timestamp", "tijdstempel");

  private static final String[] ADDRESS = {
    "email", "e-mail", "email address", "e-mailadres", "username", "gebruikersnaam"
  };

  /** A grid of Google Forms: what is asked of all rows, and the row. */
  private static final Pattern GRID = Pattern.compile(".*\\[([^\\[\\]]+)\\]\\s*", Pattern.DOTALL);

  /**
   * The columns of such a table, if it is one: Microsoft's are told by their own columns, Google's,
   * which has only one, by a question of the register too.
   */
  static Optional<FormColumns> of(
      List<String> columns, Map<String, String> groups, List<SurveyQuestion> register) {
    Map<String, String> questions = new LinkedHashMap<>();
    columns.forEach(
        column ->
            question(column, register).ifPresent(question -> questions.put(column, question)));
    for (Map.Entry<String, String> pair : FORMS.entrySet()) {
      if (columns.contains(pair.getKey()) && columns.contains(pair.getValue())) {
        return Optional.of(new FormColumns(pair.getKey(), questions, groups));
      }
    }
    return STAMP.stream()
        .filter(columns::contains)
        .filter(stamp -> !questions.isEmpty())
        .findFirst()
        .map(stamp -> new FormColumns(stamp, questions, groups));
  }

  private static Optional<String> question(String column, List<SurveyQuestion> register) {
    String whole = column.replace('\u00a0', ' ').strip();
    Matcher grid = GRID.matcher(whole);
    return Stream.of(whole, grid.matches() ? grid.group(1) : whole)
        .filter(text -> register.stream().anyMatch(question -> question.is(text)))
        .findFirst();
  }

  /**
   * Who responded: by address, else a number of the form's own, or the moment.
   *
   * @param nth how manieth response of that moment without a number it is
   */
  Asked asked(TableLine line, int nth) {
    for (String column : ADDRESS) {
      String address = line.text(column);
      if (Accounts.isAddress(address)) {
        return new Asked(By.EMAIL, address.toLowerCase(Locale.ROOT));
      }
    }
    String number = line.text("id");
    String moment = line.text(date);
    return new Asked(By.RESPONDENT, moment + (number == null ? " #" + nth : " no " + number));
  }
}
