package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * How the API answers: in pages, kept as long as the mart is, with problems that say what would be
 * right.
 */
class ApiAnswersTest extends ServedApi {

  @Test
  void pagesOfAListingAddUpToAll() throws Exception {
    String path = "/api/v1/values?metric=engaged_share&kind=month&dimension=department";
    List<JsonNode> all = rows(path + ALL);
    List<JsonNode> joined = new ArrayList<>();
    String next = path + "&limit=47";
    int pages = 0;
    while (!next.equals("null")) {
      JsonNode page = json(next);
      assertThat(page.get("total").asInt()).isEqualTo(all.size());
      page.get("rows").forEach(joined::add);
      next = fields(page, "next");
      pages++;
    }
    assertThat(joined).isEqualTo(all);
    assertThat(pages).isEqualTo((all.size() + 46) / 47).isGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/catalogue",
        "/api/v1/metrics/engaged_share",
        "/api/v1/values?metric=engaged_share&kind=month",
        "/api/v1/coverage",
        "/api/v1/lineage"
      })
  void anAnswerIsFetchedOnceAsLongAsTheMartIsTheSame(String path) throws Exception {
    HttpResponse<byte[]> first = served.bytes(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).matches("\"[A-Za-z0-9_-]{22}\"");
    HttpResponse<byte[]> second = served.bytes(path, "If-None-Match", "\"other\", " + tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(second.headers().firstValue("ETag")).contains(tag);
    assertThat(served.bytes(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  /** Another mart and another question have other tags; a listing does not go on in another. */
  @Test
  void anotherMartIsAnotherAnswer(@TempDir Path own) throws Exception {
    MartFixture.create(own, "mart-1.duckdb");
    try (Served other = new Served(own)) {
      String path = "/api/v1/values?metric=engaged_share&kind=month&dimension=department&limit=5";
      HttpResponse<byte[]> before = other.bytes(path);
      String next = fields(MAPPER.readTree(before.body()), "next");
      Set<String> tags = new HashSet<>();
      tags.add(before.headers().firstValue("ETag").orElseThrow());
      tags.add(other.bytes(next).headers().firstValue("ETag").orElseThrow());
      tags.add(other.bytes("/api/v1/catalogue").headers().firstValue("ETag").orElseThrow());
      MartFixture.create(own, "mart-2.duckdb");
      HttpResponse<byte[]> after = other.bytes(path);
      tags.add(after.headers().firstValue("ETag").orElseThrow());
      assertThat(tags).hasSize(4);
      assertThat(fields(MAPPER.readTree(after.body()), "mart")).isEqualTo("mart-2.duckdb");
      HttpResponse<byte[]> gone = other.bytes(next);
      assertThat(gone.statusCode()).isEqualTo(409);
      assertThat(fields(MAPPER.readTree(gone.body()), "type"))
          .isEqualTo("/api/v1/problems#mart-changed");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/values|400|missing-parameter|metric|engaged_share",
        "/api/v1/values?metric=happiness|400|unknown-value|metric|engaged_share",
        "/api/v1/values?metric=usage_segments|400|other-resource|metric|engaged_share",
        "/api/v1/values?metric=engaged_share&colour=red|400|unknown-parameter|colour|dimension",
        "/api/v1/values?metric=engaged_share&metric=isolates|400|repeated-parameter|metric|",
        "/api/v1/values?metric=engaged_share&tool=fax|400|unknown-value|tool|slack",
        "/api/v1/values?metric=engaged_share&kind=day|400|unknown-value|kind|week",
        "/api/v1/values?metric=engaged_share&period=2031-10|400|unknown-value|period|2026-10",
        "/api/v1/values?metric=engaged_share&kind=week&period=2026-10|400|unknown-value|period|2026-W44",
        "/api/v1/values?metric=engaged_share&dimension=shoe|400|unknown-value|dimension|department",
        "/api/v1/values?metric=engaged_share&group=Logistiek|400|unknown-value|group|",
        "/api/v1/values?metric=engaged_share&group=department:Elders|400|unknown-value|group|department:Logistiek",
        "/api/v1/values?metric=engaged_share&kind=week&dimension=site&dimension=department|400|not-counted|kind|month",
        "/api/v1/values?metric=engaged_share&period=2026-W44&dimension=site&group=department:ICT|400|not-counted|period|month",
        "/api/v1/values?metric=engaged_share&dimension=site&group=site:Gent|400|not-counted|dimension|department+site",
        "/api/v1/values?metric=engaged_share&group=site:Gent&group=site:Arnhem|400|not-counted|group|",
        "/api/v1/values?metric=engaged_share&limit=0|400|unknown-value|limit|",
        "/api/v1/values?metric=engaged_share&limit=many|400|unknown-value|limit|",
        "/api/v1/matrices?metric=openness&group=site:Gent|400|unknown-parameter|group|dimension",
        "/api/v1/catalogue?lang=nl|400|unknown-parameter|lang|",
        "/api/v1/metrics/happiness|404|not-found|id|engaged_share",
        "/api/v1/people|404|not-found||",
        "/api|404|not-found||",
      })
  void aProblemSaysWhatIsWrongAndWhatWouldBeRight(
      String path, int status, String type, String parameter, String allowed) throws Exception {
    HttpResponse<byte[]> answer = served.bytes(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
    JsonNode problem = MAPPER.readTree(answer.body());
    assertThat(fields(problem, "type")).isEqualTo("/api/v1/problems#" + type);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(fields(problem, "title")).isNotBlank();
    assertThat(fields(problem, "detail")).hasSizeGreaterThan(20);
    assertThat(fields(problem, "parameter")).isEqualTo(parameter == null ? "null" : parameter);
    if (allowed != null) {
      assertThat(problem.get("allowed").toString()).contains('"' + allowed + '"');
    }
  }

  /** Two groups of one dimension are named with what would be right, and long words cut off. */
  @Test
  void aProblemSaysWhatToAskInsteadAndRepeatsLittle() throws Exception {
    String values = "/api/v1/values?metric=engaged_share";
    HttpResponse<byte[]> two = served.bytes(values + "&group=site:Gent&group=site:Arnhem");
    assertThat(fields(MAPPER.readTree(two.body()), "detail"))
        .isEqualTo(
            "'group' names more than one group of site, and nobody is in two: ask for one at a"
                + " time, or for all with dimension=site.");
    for (String asked :
        List.of("&group=site:", "&period=", "&tool=", "&limit=", "&dimension=", "&a")) {
      assertThat(
              new String(
                  served.bytes(values + asked + "z".repeat(500)).body(), StandardCharsets.UTF_8))
          .doesNotContain("z".repeat(61));
    }
  }

  @Test
  void onlyReadsAndOnlyInJson() throws Exception {
    HttpResponse<byte[]> posted = served.post("/api/v1/values?metric=engaged_share");
    assertThat(posted.statusCode()).isEqualTo(405);
    assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD");
    HttpResponse<byte[]> html = served.bytes("/api/v1/catalogue", "Accept", "text/html");
    assertThat(html.statusCode()).isEqualTo(406);
    for (HttpResponse<byte[]> refusal : List.of(posted, html)) {
      assertThat(refusal.headers().firstValue("Content-Type"))
          .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
    }
    assertThat(served.bytes("/api/v1/catalogue", "Accept", "text/html, */*;q=0.8").statusCode())
        .isEqualTo(200);
  }

  @Test
  void saysThatThereAreNoFiguresYet(@TempDir Path empty) throws Exception {
    try (Served bare = new Served(empty)) {
      HttpResponse<byte[]> answer = bare.bytes("/api/v1/catalogue");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(fields(MAPPER.readTree(answer.body()), "detail")).contains("./stip run");
    }
  }

  /** Names are asked as they are, whatever signs are in them. */
  @Test
  void groupsAreAskedByTheirNames() throws Exception {
    assertThat(
            told(
                rows(
                    "/api/v1/values?metric=engaged_share&period=2026-10"
                        + "&group=department:Onderzoek%20en%20ontwikkeling"),
                "/group/0/value"))
        .containsExactly("Onderzoek en ontwikkeling");
  }
}
