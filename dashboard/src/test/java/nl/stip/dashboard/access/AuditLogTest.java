package nl.stip.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {

  @TempDir Path logs;

  private final Moment clock = new Moment(Instant.parse("2026-11-26T08:00:00.123Z"));

  @Test
  void writesALineEachForItsOwnerOnly() throws IOException {
    AuditLog audit = new AuditLog(logs, clock);
    audit.login("anna", true);
    audit.login("unknown", false);
    audit.taken("anna", "/report.xlsx?only=a%0A\"b\nc");
    audit.logout("anna");

    Path file = logs.resolve("audit.log");
    assertThat(Files.readAllLines(file))
        .containsExactly(
            "{\"time\":\"2026-11-26T08:00:00Z\",\"what\":\"login\",\"user\":\"anna\"}",
            "{\"time\":\"2026-11-26T08:00:00Z\",\"what\":\"login failed\",\"user\":\"unknown\"}",
            "{\"time\":\"2026-11-26T08:00:00Z\",\"what\":\"export\",\"user\":\"anna\","
                + "\"address\":\"/report.xlsx?only=a%0A\\\"b\\nc\"}",
            "{\"time\":\"2026-11-26T08:00:00Z\",\"what\":\"logout\",\"user\":\"anna\"}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void dropsWhatIsOlderThanAYear() throws IOException {
    AuditLog audit = new AuditLog(logs, clock);
    audit.login("old", true);
    clock.pass(Duration.ofDays(200));
    audit.login("recent", true);
    clock.pass(Duration.ofDays(165));
    audit.login("a year after the first", true);
    assertThat(Files.readString(logs.resolve("audit.log"))).contains("\"old\"");

    clock.pass(Duration.ofDays(1));
    audit.login("today", true);

    assertThat(Files.readAllLines(logs.resolve("audit.log")))
        .hasSize(3)
        .noneMatch(line -> line.contains("\"old\""));
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(logs.resolve("audit.log"))))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(logs)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aLineItDidNotWriteStaysAndStopsNothing() throws IOException {
    Path file = Files.writeString(logs.resolve("audit.log"), "a note\n{}\n\n[1]\n");

    new AuditLog(logs, clock).login("anna", true);

    assertThat(Files.readAllLines(file))
        .hasSize(5)
        .startsWith("a note", "{}", "", "[1]")
        .last()
        .asString()
        .contains("anna");
  }
}
