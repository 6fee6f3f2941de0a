package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.stip.format.MartFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newest mart that cannot be read is told in the language of the reader. */
class RefusalPageTest {

  @TempDir Path workspace;

  @Test
  void saysInTheReadersLanguageWhyThePreviousFiguresAreShown() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    try (Served served = new Served(workspace)) {
      served.get("/");
      MartFixture.create(
          workspace, "mart-2.duckdb", String.valueOf(MartFormat.MAJOR_VERSION + 1), 0.4);

      assertThat(served.get("/?lang=nl").body())
          .contains("De nieuwste cijfers zijn niet te lezen; je ziet de vorige.")
          .contains("mart-2.duckdb")
          .contains("dit cijferbestand is van versie " + (MartFormat.MAJOR_VERSION + 1))
          .contains("draai ./stip analyze en ./stip serve van dezelfde uitgave")
          .doesNotContain("this dashboard reads");
      assertThat(served.get("/?lang=en").body())
          .contains("mart version " + (MartFormat.MAJOR_VERSION + 1) + ", this dashboard reads");
    }
  }

  /** Refused before any page sees it; nothing of the address comes back. */
  @Test
  void anAddressOfThousandsOfLettersIsRefusedInWords() throws Exception {
    try (Served served = new Served(workspace)) {
      HttpResponse<String> answer = served.get("/metrics?lang=" + "gezocht".repeat(1300));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body())
          .contains("Dit adres is te lang, of niet te lezen.", "This address is too long")
          .contains("href=\"/\"")
          .doesNotContain("Tomcat", "gezocht", "HTTP Status");
      assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    }
  }

  @Test
  void doesNotSpeakOfPreviousFiguresWhereThereAreNone() throws Exception {
    MartFixture.create(
        workspace, "mart-1.duckdb", String.valueOf(MartFormat.MAJOR_VERSION + 1), 0.4);
    try (Served served = new Served(workspace)) {
      assertThat(served.get("/?lang=nl").body())
          .contains("De cijfers zijn niet te lezen.")
          .doesNotContain("je ziet de vorige");
    }
  }
}
