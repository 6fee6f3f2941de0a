package nl.stip.ingest.source.m365audit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import nl.stip.ingest.issue.OversizedRecord;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.bounded.Json;
import nl.stip.ingest.source.bounded.Lines;
import nl.stip.ingest.source.bounded.OversizedRecordException;
import nl.stip.ingest.source.bounded.RecordParser;
import nl.stip.ingest.source.json.FlatJson;
import nl.stip.ingest.source.json.FlatValue;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;

/**
 * Reads JSON containers. One record a line is read by lines, so that a broken one costs itself
 * only; arrays and indented records are read as one stream, in which nothing can be found again
 * behind a break.
 */
final class AuditBlobs {

  private AuditBlobs() {}

  /** The first record of a text that may be cut off, or null. */
  static FlatValue first(String text) throws IOException {
    try (JsonParser json = Json.parser(new StringReader(text))) {
      while (json.nextToken() == JsonToken.START_ARRAY) {
        // descend to the first record
      }
      return json.currentToken() == JsonToken.START_OBJECT ? new FlatJson().read(json) : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  static void read(Export.Part part, AuditReading reading) throws IOException {
    try (BufferedReader text = Characters.reader(part.open())) {
      if (isLines(text)) {
        lines(part, text, reading);
      } else {
        stream(part, text, reading);
      }
    }
  }

  private static boolean isLines(BufferedReader text) throws IOException {
    String first = Delimited.ahead(text).lines().findFirst().orElse("").strip();
    return first.startsWith("{") && first.length() > 1;
  }

  private static void lines(Export.Part part, BufferedReader text, AuditReading reading)
      throws IOException {
    long position = 0;
    Lines lines = new Lines(text);
    for (String line = lines.next(); line != null; line = lines.next()) {
      position++;
      if (lines.isCut()) {
        reading.broken(new Place(part.name(), position), new OversizedRecord(), "");
      } else if (!line.isBlank()) {
        reading.record(new Place(part.name(), position), line);
      }
    }
  }

  private static void record(Place place, RecordParser json, AuditReading reading)
      throws IOException {
    json.begin();
    try {
      reading.record(place, json);
    } catch (OversizedRecordException e) {
      reading.broken(place, new OversizedRecord(), "");
      json.skip();
    }
  }

  private static void stream(Export.Part part, Reader text, AuditReading reading)
      throws IOException {
    long position = 0;
    try (RecordParser json = Json.parser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          position++;
          record(new Place(part.name(), position), json, reading);
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          position++;
          reading.broken(new Place(part.name(), position), new NoAuditData(), json.getText());
        }
      }
    } catch (JsonProcessingException e) {
      reading.broken(new Place(part.name(), position + 1), new BrokenJson(true), "");
    }
  }
}
