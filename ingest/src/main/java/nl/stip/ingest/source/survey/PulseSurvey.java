package nl.stip.ingest.source.survey;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Doubts;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.SurveyAnswer;
import nl.stip.ingest.source.record.Days;
import nl.stip.ingest.source.record.Table;
import nl.stip.ingest.source.record.UnreadableTable;
import nl.stip.workspace.Settings;
import nl.stip.workspace.register.SurveyQuestion;

/** Answers to pulse surveys: one a row, or a response a row. */
public final class PulseSurvey implements Source {

  /** Its id. */
  public static final String ID = "pulse-survey";

  private final Settings settings;
  private final List<SurveyQuestion> register;

  /**
   * Reads groups by the dimensions of these settings, and days as they say.
   *
   * @param register questions, which tell the columns of their answers
   */
  public PulseSurvey(Settings settings, List<SurveyQuestion> register) {
    this.settings = settings;
    this.register = List.copyOf(register);
  }

  @Override
  public Card card() {
    return new Card(
        ID,
        "Pulse survey",
        Set.of(SurveyAnswer.TOOL),
        false,
        "Microsoft Forms → Responses → Open in Excel → save as CSV UTF-8; Google Forms → Responses →"
            + " ⋮ → Download responses (.csv); any other tool: one answer a row, with the columns"
            + " question, score, date, and email, person or a dimension of stip.yaml (department,"
            + " site …). Name the questions in register/survey.yaml first. See"
            + " docs/howto/pulse-survey.md.",
        "Scores on the scale of their question, of people or of groups, also counted ones (column"
            + " answers); a row without a score is somebody who was asked and did not answer. Of"
            + " tables with a column per question those of the register.",
        "What people answer in their own words, and names. Forms do not hold who was asked and did"
            + " not respond.",
        EnumSet.of(Card.Family.SATISFACTION));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(export, part -> kind(part).map(kind -> "has " + kind.told()));
  }

  /** A table of either kind: of answers, or of responses. */
  private record Kind(SurveyColumns answers, FormColumns responses) {

    String told() {
      return answers != null
          ? "columns for question, score and date"
          : "a response a row, with a column per question";
    }

    String date() {
      return answers != null ? answers.date() : responses.date();
    }
  }

  private Optional<Kind> kind(Export.Part part) throws IOException {
    List<String> columns = Table.columns(part, renamed());
    Optional<Kind> answers =
        SurveyColumns.of(columns, settings.dimensions()).map(found -> new Kind(found, null));
    Map<String, String> groups = SurveyColumns.dimensions(columns, settings.dimensions());
    return answers.isPresent()
        ? answers
        : FormColumns.of(columns, groups, register).map(found -> new Kind(null, found));
  }

  private Map<String, String> renamed() {
    return settings.intake().of(ID).columns();
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    Doubts doubts = new Doubts();
    Map<Export.Part, Kind> tables = new LinkedHashMap<>();
    Map<Export.Part, Days> days = new HashMap<>();
    for (Export.Part part : export.parts()) {
      Optional<Kind> kind = kind(part);
      if (kind.isPresent()) {
        tables.put(part, kind.get());
        doubts.about(() -> days(part, kind.get())).ifPresent(found -> days.put(part, found));
      }
    }
    doubts.tell();
    export.parts().stream()
        .filter(part -> !tables.containsKey(part))
        .forEach(
            part -> sink.reject(new Place(part.name(), 0), new UnreadableTable(), new byte[0]));
    SurveyReading answers = new SurveyReading(sink, renamed());
    FormReading responses = new FormReading(sink, renamed(), answers);
    tables.forEach(
        (part, kind) -> {
          if (kind.answers() != null) {
            answers.read(part, kind.answers(), days.get(part));
          } else {
            responses.read(part, kind.responses(), days.get(part));
          }
        });
    answers.finish();
  }

  private Days days(Export.Part part, Kind kind) {
    return Days.of(part, ID, settings.intake().of(ID), false, kind.date());
  }
}
