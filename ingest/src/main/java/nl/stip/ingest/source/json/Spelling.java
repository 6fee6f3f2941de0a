package nl.stip.ingest.source.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes JSON in one spelling: fields in the order of their names, at every depth. */
final class Spelling {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().rootValueSeparator((String) null).build();

  private final FlatJson json;
  private final CharArrayWriter text = new CharArrayWriter();
  private final JsonGenerator out;

  Spelling(FlatJson json) {
    this.json = json;
    try {
      out = JSON.createGenerator(text);
    } catch (IOException e) {
      throw new UncheckedIOException("memory is written without failing", e);
    }
  }

  String of(int at) {
    try {
      write(at);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("memory is written without failing", e);
    }
    String spelled = text.toString();
    text.reset();
    return spelled;
  }

  private void write(int at) throws IOException {
    switch (json.kind(at)) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> out.writeString(json.texts(), json.start(at), json.length(at));
      default -> out.writeRawValue(json.texts(), json.start(at), json.length(at));
    }
  }

  private void object(int at) throws IOException {
    out.writeStartObject();
    Shape shape = json.shape(at);
    int[] values = json.within(at);
    for (int place : shape.sorted()) {
      out.writeFieldName(shape.name(place));
      write(values[place]);
    }
    out.writeEndObject();
  }

  private void array(int at) throws IOException {
    out.writeStartArray();
    for (int i = at + 1; i < json.behind(at); i = json.behind(i)) {
      write(i);
    }
    out.writeEndArray();
  }
}
