package nl.stip.ingest.source.m365audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON in one spelling: fields in the order of their names, at every depth. */
final class Spelling {

  private Spelling() {}

  static String of(JsonNode json) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = AuditRecord.JSON.createGenerator(text)) {
      write(json, out);
    } catch (IOException e) {
      throw new IllegalStateException("a parsed tree can be written", e);
    }
    return text.toString();
  }

  private static void write(JsonNode json, JsonGenerator out) throws IOException {
    if (json.isObject()) {
      out.writeStartObject();
      List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(json.properties());
      fields.sort(Map.Entry.comparingByKey());
      for (Map.Entry<String, JsonNode> field : fields) {
        out.writeFieldName(field.getKey());
        write(field.getValue(), out);
      }
      out.writeEndObject();
    } else if (json.isArray()) {
      out.writeStartArray();
      for (JsonNode element : json) {
        write(element, out);
      }
      out.writeEndArray();
    } else if (json.isNull()) {
      out.writeNull();
    } else {
      // texts, numbers and booleans, which need no provider of serializers
      json.serialize(out, null);
    }
  }
}
