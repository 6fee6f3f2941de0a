package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests that ask the API about the made-up mart. */
abstract class ServedApi extends ServedMart {

  static final String ALL = "&limit=10000";
  static final JsonMapper MAPPER = new JsonMapper();

  static JsonNode json(String path) throws Exception {
    HttpResponse<byte[]> answer = served.bytes(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return MAPPER.readTree(answer.body());
  }

  static List<JsonNode> rows(String path) throws Exception {
    List<JsonNode> rows = new ArrayList<>();
    json(path).get("rows").forEach(rows::add);
    return rows;
  }

  static String fields(JsonNode row, String... names) {
    List<String> fields = new ArrayList<>();
    for (String name : names) {
      JsonNode field = row.at(name.startsWith("/") ? name : "/" + name);
      fields.add(field.isNull() || field.isMissingNode() ? "null" : field.asString());
    }
    return String.join("|", fields);
  }

  static Set<String> told(List<JsonNode> rows, String... names) {
    Set<String> told = new TreeSet<>();
    rows.forEach(row -> told.add(fields(row, names)));
    return told;
  }
}
