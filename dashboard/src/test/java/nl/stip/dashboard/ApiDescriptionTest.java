package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stip.dashboard.api.ApiController;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API, and the page about it, say what the API does. */
class ApiDescriptionTest extends ServedMart {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Path PAGE =
      Path.of(System.getProperty("stip.root"), "docs/reference/api.md");

  private static ObjectNode description;

  @BeforeAll
  static void describe() throws Exception {
    description = (ObjectNode) json("/api/v1/openapi.json");
  }

  private static JsonNode json(String path) throws Exception {
    return MAPPER.readTree(served.bytes(path).body());
  }

  private static Set<String> described() {
    return new TreeSet<>(description.get("paths").propertyNames());
  }

  /** A schema of the description, which may name others in it. */
  private static Schema schema(JsonNode wanted) {
    ObjectNode whole = MAPPER.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("components", description.get("components"));
    whole.putArray("allOf").add(wanted);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
  }

  @Test
  void everyResourceIsDescribedAndNothingElse() {
    Set<String> handled = new TreeSet<>();
    for (Method method : ApiController.class.getDeclaredMethods()) {
      GetMapping mapping = method.getAnnotation(GetMapping.class);
      if (mapping != null) {
        Arrays.stream(mapping.value()).map("/api/v1"::concat).forEach(handled::add);
      }
    }
    assertThat(described()).isEqualTo(handled).hasSizeGreaterThan(8);
    assertThat(description.get("openapi").asString()).isEqualTo("3.1.0");
  }

  /** A resource asked with a parameter that nobody has tells which it does have. */
  @Test
  void theParametersOfAResourceAreThoseDescribed() throws Exception {
    for (String path : described()) {
      JsonNode get = description.get("paths").get(path).get("get");
      if (get.get("responses").has("304")) {
        HttpResponse<byte[]> refusal =
            served.bytes(path.replace("{id}", "engaged_share") + "?nobody=1");
        Set<String> allowed = new TreeSet<>();
        MAPPER.readTree(refusal.body()).get("allowed").forEach(n -> allowed.add(n.asString()));
        Set<String> named = new TreeSet<>();
        for (JsonNode parameter : get.path("parameters")) {
          JsonNode meant = parameter.has("$ref") ? target(parameter.get("$ref")) : parameter;
          if (meant.get("in").asString().equals("query")) {
            named.add(meant.get("name").asString());
          }
        }
        assertThat(allowed).as(path).isEqualTo(named);
      }
    }
  }

  private static JsonNode target(JsonNode reference) {
    return description.at(reference.asString().substring(1));
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    List<JsonNode> references = description.findValues("$ref");
    assertThat(references).hasSizeGreaterThan(50);
    assertThat(references)
        .allSatisfy(to -> assertThat(target(to).isMissingNode()).as("%s", to).isFalse());
    for (String part : description.get("components").propertyNames()) {
      for (String name : description.get("components").get(part).propertyNames()) {
        assertThat(references)
            .extracting(JsonNode::asString)
            .as("something that nothing refers to")
            .contains("#/components/" + part + "/" + name);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/catalogue, /api/v1/catalogue",
    "/api/v1/metrics/{id}, /api/v1/metrics/engaged_share",
    "/api/v1/metrics/{id}, /api/v1/metrics/usage_segments",
    "/api/v1/metrics/{id}, /api/v1/metrics/time_to_habit",
    "/api/v1/values, /api/v1/values?metric=engaged_share&dimension=department&limit=10000",
    "/api/v1/values, /api/v1/values?metric=enabled&kind=quarter&dimension=site&dimension=department",
    "/api/v1/bins, /api/v1/bins?metric=usage_segments&dimension=department&limit=10000",
    "/api/v1/curves, /api/v1/curves?metric=bass_forecast&dimension=department",
    "/api/v1/curves, /api/v1/curves?metric=time_to_habit&dimension=department",
    "/api/v1/matrices, /api/v1/matrices?metric=group_matrix&period=2026-10",
    "/api/v1/matrices, /api/v1/matrices?metric=openness&kind=month&dimension=site&limit=3",
    "/api/v1/coverage, /api/v1/coverage",
    "/api/v1/lineage, /api/v1/lineage",
    "/api/v1/problems, /api/v1/problems",
    "/api/v1/openapi.json, /api/v1/openapi.json"
  })
  void anAnswerIsAsDescribed(String resource, String path) throws Exception {
    HttpResponse<byte[]> answer = served.bytes(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    JsonNode get = description.get("paths").get(resource).get("get");
    JsonNode body = MAPPER.readTree(answer.body());
    Schema schema = schema(get.at("/responses/200/content/application~1json/schema"));
    assertThat(schema.validate(body)).isEmpty();
    if (body.has("rows")) {
      assertThat(body.get("rows").size()).isPositive();
    }
    assertThat(get.get("responses").has("304"))
        .isEqualTo(answer.headers().firstValue("ETag").isPresent());
  }

  /** A description that lets everything through would be none. */
  @Test
  void theDescriptionRefusesWhatIsNotAnAnswer() {
    Schema schema = schema(MAPPER.createObjectNode().put("$ref", "#/components/schemas/Condition"));
    assertThat(schema.validate(MAPPER.readTree("{\"dimension\":\"site\",\"value\":\"Gent\"}")))
        .isEmpty();
    assertThat(schema.validate(MAPPER.readTree("{\"dimension\":\"site\",\"value\":7}"))).hasSize(1);
    assertThat(schema.validate(MAPPER.readTree("{\"dimension\":\"site\"}"))).hasSize(1);
    assertThat(
            schema.validate(
                MAPPER.readTree("{\"dimension\":\"site\",\"value\":\"Gent\",\"grp\":3}")))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/values, 400",
    "/api/v1/values?metric=engaged_share&tool=fax, 400",
    "/api/v1/metrics/happiness, 404",
    "/api/v1/values?metric=engaged_share&mart=mart-0.duckdb, 409",
    "/api/v1/elsewhere, 404"
  })
  void aProblemIsAsDescribed(String path, int status) throws Exception {
    HttpResponse<byte[]> answer = served.bytes(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    Schema schema = schema(MAPPER.createObjectNode().put("$ref", "#/components/schemas/Problem"));
    JsonNode problem = MAPPER.readTree(answer.body());
    assertThat(schema.validate(problem)).isEmpty();
    Set<String> kinds = new TreeSet<>();
    json("/api/v1/problems").forEach(kind -> kinds.add(kind.get("type").asString()));
    assertThat(kinds).contains(problem.get("type").asString());
  }

  @Test
  void everyResourceIsKnownToWhatRefusesOtherMethods() throws Exception {
    for (String path : described()) {
      assertThat(served.post(path.replace("{id}", "engaged_share")).statusCode())
          .as(path)
          .isEqualTo(405);
    }
  }

  @Test
  void theWordsForWhatIsMissingAreThoseOfTheVocabulary() {
    Set<String> described = new TreeSet<>();
    description.at("/components/schemas/Missing/enum").forEach(w -> described.add(w.asString()));
    assertThat(described)
        .isEqualTo(
            Arrays.stream(Missing.values())
                .map(Missing::term)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** What a reader copies from the page works. */
  @Test
  void everyExampleOfThePageGivesAnAnswer() throws Exception {
    List<String> examples =
        Pattern.compile("curl [^\\n]*'http://127\\.0\\.0\\.1:8080(/[^']*)'")
            .matcher(Files.readString(PAGE))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(examples).hasSizeGreaterThan(5);
    for (String example : examples) {
      assertThat(served.bytes(example).statusCode()).as(example).isEqualTo(200);
    }
  }

  @Test
  void thePageNamesEveryResourceAndEveryColumn() throws Exception {
    String page = Files.readString(PAGE);
    for (String path : described()) {
      assertThat(page).contains("`" + path + "`");
    }
    String csv =
        new String(
            served.bytes("/export/adoption/f-engaged_rank.csv").body(), StandardCharsets.UTF_8);
    for (String column : csv.substring(1, csv.indexOf('\r')).split(",")) {
      assertThat(page).contains("`" + column + "`");
    }
  }
}
