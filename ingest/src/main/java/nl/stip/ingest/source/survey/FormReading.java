package nl.stip.ingest.source.survey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.SurveyAnswer;
import nl.stip.ingest.source.SurveyAnswer.Asked;
import nl.stip.ingest.source.record.Days;
import nl.stip.ingest.source.record.NoTime;
import nl.stip.ingest.source.record.Table;
import nl.stip.ingest.source.record.TableLine;

/**
 * Reads responses: a record for each answer to a question of the register. A question left open
 * says nothing: who was asked and did not respond has no row here either, so that a share of those
 * who answered would be one of those who responded.
 */
final class FormReading {

  private static final String NOTHING =
      "a response without an answer to a question of register/survey.yaml";

  private final Sink sink;
  private final Map<String, String> renamed;
  private final SurveyReading answers;

  FormReading(Sink sink, Map<String, String> renamed, SurveyReading answers) {
    this.sink = sink;
    this.renamed = renamed;
    this.answers = answers;
  }

  void read(Export.Part part, FormColumns columns, Days days) {
    Map<String, Integer> moments = new HashMap<>();
    Table.read(part, renamed, sink, line -> response(line, columns, days, moments));
  }

  private void response(
      TableLine line, FormColumns columns, Days days, Map<String, Integer> moments) {
    Optional<LocalDate> day = days.parse(line.text(columns.date()));
    if (day.isEmpty()) {
      // its free text is nobody's to keep
      sink.reject(line.place(), new NoTime(), new byte[0]);
      return;
    }
    Asked who = columns.asked(line, moments.merge(line.text(columns.date()), 1, Integer::sum));
    boolean any = false;
    for (Map.Entry<String, String> question : columns.questions().entrySet()) {
      String cell = line.text(question.getKey());
      if (cell != null) {
        any = true;
        answers.put(
            line,
            new SurveyAnswer(
                who,
                day.get(),
                question.getValue(),
                chosen(cell),
                1,
                SurveyColumns.groups(line, columns.groups())));
      }
    }
    if (!any) {
      String id = who + " " + day.get();
      sink.record(new SourceRecord(line.place(), "response", id, "", List.of(), NOTHING));
    }
  }

  /** Forms ends a list of choices with its separator, also a list of one. */
  private static String chosen(String cell) {
    return cell.indexOf(';') == cell.length() - 1 ? cell.substring(0, cell.length() - 1) : cell;
  }
}
