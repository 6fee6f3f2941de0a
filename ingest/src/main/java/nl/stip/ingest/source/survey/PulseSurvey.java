package nl.stip.ingest.source.survey;

import java.io.IOException;
import java.util.ArrayList;
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

/** Answers to pulse surveys, one a row. */
public final class PulseSurvey implements Source {

  /** Its id. */
  public static final String ID = "pulse-survey";

  private final Settings settings;

  /** Reads groups by the dimensions of these settings, and days as they say. */
  public PulseSurvey(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Card card() {
    return new Card(
        ID,
        "Pulse survey",
        Set.of(SurveyAnswer.TOOL),
        false,
        "Export the answers of the survey tool as CSV, one answer a row, with the columns question,"
            + " score, date, and email, person or a dimension of stip.yaml (department, site …);"
            + " name the questions in register/survey.yaml. See docs/howto/pulse-survey.md.",
        "Scores on the scale of their question, of people or of groups, also counted ones (column"
            + " answers); a row without a score is somebody who was asked and did not answer.",
        "What people answer in their own words; tables with a column per question.",
        EnumSet.of(Card.Family.SATISFACTION));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    List<Export.Part> own = new ArrayList<>();
    for (Export.Part part : export.parts()) {
      if (SurveyColumns.of(Table.columns(part), settings.dimensions()).isPresent()) {
        own.add(part);
      }
    }
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Claim.each(own.get(0).name() + " has columns for question, score and date", own));
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    Doubts doubts = new Doubts();
    Map<Export.Part, SurveyColumns> tables = new LinkedHashMap<>();
    Map<Export.Part, Days> days = new HashMap<>();
    for (Export.Part part : export.parts()) {
      Optional<SurveyColumns> columns =
          SurveyColumns.of(Table.columns(part), settings.dimensions());
      if (columns.isPresent()) {
        tables.put(part, columns.get());
        doubts.about(() -> days(part, columns.get())).ifPresent(found -> days.put(part, found));
      }
    }
    doubts.tell();
    export.parts().stream()
        .filter(part -> !tables.containsKey(part))
        .forEach(
            part -> sink.reject(new Place(part.name(), 0), new UnreadableTable(), new byte[0]));
    SurveyReading reading = new SurveyReading(sink);
    tables.forEach((part, columns) -> reading.read(part, columns, days.get(part)));
    reading.finish();
  }

  private Days days(Export.Part part, SurveyColumns columns) {
    return Days.of(part, ID, settings.intake().of(ID), false, columns.date());
  }
}
