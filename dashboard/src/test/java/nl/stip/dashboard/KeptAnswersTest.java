package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import nl.stip.format.MartFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was answered once is given again while it is right, and no longer. */
class KeptAnswersTest {

  private static final String VERSION = String.valueOf(MartFormat.MAJOR_VERSION);

  @TempDir Path workspace;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    served = new Served(workspace);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    return served.bytes(path, headers);
  }

  private static String tag(HttpResponse<?> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?lang=nl",
        "/network?by=site",
        "/metric/engaged_share?lang=en",
        "/export/adoption/f-engaged_rank.csv?lang=nl"
      })
  void theSameQuestionIsNotComputedTwice(String path) throws Exception {
    HttpResponse<byte[]> first = get(path);
    long reads = served.reads();
    HttpResponse<byte[]> again = get(path);

    assertThat(served.reads()).isEqualTo(reads);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(tag(again)).isEqualTo(tag(first)).startsWith("\"");
    assertThat(again.headers().firstValue("Content-Type"))
        .isEqualTo(first.headers().firstValue("Content-Type"));
    assertThat(again.headers().firstValue("Content-Disposition"))
        .isEqualTo(first.headers().firstValue("Content-Disposition"));
    assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void whoHasItAlreadyGetsNothing() throws Exception {
    String tag = tag(get("/adoption?lang=nl"));
    HttpResponse<byte[]> again = get("/adoption?lang=nl", "If-None-Match", "\"other\", " + tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(tag(again)).isEqualTo(tag);
  }

  /** Other bytes, another strong tag. */
  @Test
  void theCompressedFormHasATagOfItsOwn() throws Exception {
    HttpResponse<byte[]> plain = get("/openness?lang=en");
    HttpResponse<byte[]> zipped = get("/openness?lang=en", "Accept-Encoding", "br, gzip");

    assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(tag(zipped)).isNotEqualTo(tag(plain));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
      assertThat(in.readAllBytes()).isEqualTo(plain.body());
    }
    assertThat(get("/openness?lang=en", "Accept-Encoding", "gzip;q=0").headers().map())
        .doesNotContainKey("content-encoding");
  }

  @Test
  void anotherMartAndAnotherRegisterAreOtherAnswers() throws Exception {
    assertThat(text(get("/?lang=nl"))).contains("31\u00a0%");
    assertThat(text(get("/business?lang=nl"))).contains("Nog geen kosten ingevoerd");

    MartFixture.create(workspace, "mart-2.duckdb", VERSION, 0.47);
    Path register = Files.createDirectories(workspace.resolve("register"));
    Files.writeString(register.resolve("costs.yaml"), Looked.COSTS);

    assertThat(text(get("/?lang=nl"))).contains("47\u00a0%");
    assertThat(text(get("/business?lang=nl"))).doesNotContain("Nog geen kosten ingevoerd");
  }

  @Test
  void whatDoesNotExistIsNotKept() throws Exception {
    assertThat(get("/metric/happiness").statusCode()).isEqualTo(404);
    assertThat(get("/metric/happiness").headers().firstValue("ETag")).isEmpty();
  }

  /** Ten switches while four readers ask without pause: nobody is turned away or told a mixture. */
  @Test
  void martsAreSwitchedUnderLoad() throws Exception {
    Queue<String> wrong = new ConcurrentLinkedQueue<>();
    AtomicBoolean over = new AtomicBoolean();
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String path =
          i % 2 == 0 ? "/adoption?lang=nl&theme=" + i : "/?lang=nl&compare=none&from=" + i;
      Thread reader = new Thread(() -> read(path, over, wrong));
      reader.start();
      readers.add(reader);
    }
    for (int i = 2; i <= 11; i++) {
      double engaged = i % 2 == 0 ? 0.47 : 0.31;
      MartFixture.create(workspace, "mart-" + i + ".duckdb", VERSION, engaged);
    }
    over.set(true);
    for (Thread reader : readers) {
      reader.join();
    }
    assertThat(wrong).isEmpty();
    assertThat(text(get("/?lang=nl"))).contains("31\u00a0%");
  }

  private void read(String path, AtomicBoolean over, Queue<String> wrong) {
    while (!over.get()) {
      try {
        HttpResponse<byte[]> answer = get(path);
        boolean one = text(answer).contains("31\u00a0%");
        boolean other = text(answer).contains("47\u00a0%");
        if (answer.statusCode() != 200 || !(one || other)) {
          wrong.add(path + " " + answer.statusCode());
        }
      } catch (Exception e) {
        wrong.add(path + " " + e);
      }
    }
  }
}
