package nl.stip.ingest.source.survey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.SurveyAnswer;
import nl.stip.ingest.source.SurveyAnswer.Asked;
import nl.stip.ingest.source.SurveyAnswer.By;
import nl.stip.ingest.source.record.Accounts;
import nl.stip.ingest.source.record.Days;
import nl.stip.ingest.source.record.NoIdentity;
import nl.stip.ingest.source.record.NoNumber;
import nl.stip.ingest.source.record.NoTime;
import nl.stip.ingest.source.record.Table;
import nl.stip.ingest.source.record.TableLine;

/** Reads answers row by row. */
final class SurveyReading {

  private final Sink sink;
  private final Map<String, String> renamed;
  private final Accounts accounts = new Accounts();

  SurveyReading(Sink sink, Map<String, String> renamed) {
    this.sink = sink;
    this.renamed = renamed;
  }

  void read(Export.Part part, SurveyColumns columns, Days days) {
    Map<SurveyAnswer, Integer> equal = new HashMap<>();
    Table.read(part, renamed, sink, line -> row(line, columns, days, equal));
  }

  private void row(
      TableLine line, SurveyColumns columns, Days days, Map<SurveyAnswer, Integer> equal) {
    Optional<LocalDate> day = days.parse(line.text(columns.date()));
    String question = line.text(columns.question());
    if (question == null) {
      reject(line, new NoQuestion());
    } else if (columns.lacksPerson(line)) {
      reject(line, new NoIdentity());
    } else if (day.isEmpty()) {
      reject(line, new NoTime());
    } else {
      try {
        SurveyAnswer answer =
            new SurveyAnswer(
                columns.asked(line),
                day.get(),
                question,
                line.text(columns.score()),
                columns.answers(line),
                columns.groups(line));
        put(line, told(answer, equal));
      } catch (NumberFormatException e) {
        reject(line, new NoNumber());
      }
    }
  }

  /** Equal answers of a group get a number each: in two exports they are the same ones. */
  private static SurveyAnswer told(SurveyAnswer answer, Map<SurveyAnswer, Integer> equal) {
    if (answer.who().by() != By.GROUP) {
      return answer;
    }
    // how many it stands for may grow from export to export
    int nth = equal.merge(with(answer, "", 1), 1, Integer::sum);
    return with(answer, Integer.toString(nth), answer.answers());
  }

  private static SurveyAnswer with(SurveyAnswer answer, String nth, long answers) {
    return new SurveyAnswer(
        new Asked(By.GROUP, nth),
        answer.first(),
        answer.question(),
        answer.answer(),
        answers,
        answer.dimensions());
  }

  /** Tells an answer. */
  void put(TableLine line, SurveyAnswer answer) {
    String id =
        answer.who().by() == By.GROUP
            ? with(answer, answer.who().id(), 1).toString()
            : answer.who() + " " + answer.first() + " " + answer.question();
    String content = answer.answer() + " " + answer.answers() + " " + answer.dimensions();
    sink.record(SourceRecord.counted(line.place(), "survey_answer", id, content, List.of(answer)));
    if (answer.who().by() == By.EMAIL) {
      accounts.met(
          SurveyAnswer.TOOL,
          answer.who().id(),
          "person",
          false,
          answer.who().id(),
          null,
          answer.first().atStartOfDay().toInstant(ZoneOffset.UTC));
    }
  }

  private void reject(TableLine line, Issue issue) {
    sink.reject(line.place(), issue, line.raw());
  }

  /** Tells the accounts; to be called once, at the end. */
  void finish() {
    accounts.tell(sink);
  }
}
