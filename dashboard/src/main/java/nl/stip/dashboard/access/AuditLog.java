package nl.stip.dashboard.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who logged in and who took which figures along, a line of JSON each, in {@code logs/audit.log},
 * for its owner's eyes. Lines older than a year are dropped once a day; no line says from where
 * somebody came or which page was read.
 */
final class AuditLog {

  private static final Duration KEPT = Duration.ofDays(365);
  private static final String TIME = "time";

  private final Path file;
  private final Clock clock;
  private final JsonMapper json = new JsonMapper();
  private LocalDate pruned = LocalDate.MIN;

  /** Writes in a folder. */
  AuditLog(Path logs, Clock clock) {
    this.file = logs.resolve("audit.log");
    this.clock = clock;
  }

  /** Somebody logged in, or tried. */
  void login(String user, boolean well) {
    write(well ? "login" : "login failed", user, Map.of());
  }

  /** Somebody logged out. */
  void logout(String user) {
    write("logout", user, Map.of());
  }

  /**
   * Somebody took figures along.
   *
   * @param address path and query, which say which figures
   */
  void taken(String user, String address) {
    write("export", user, Map.of("address", address));
  }

  private synchronized void write(String what, String user, Map<String, String> more) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Map<String, String> line = new LinkedHashMap<>();
    line.put(TIME, now.toString());
    line.put("what", what);
    line.put("user", user);
    line.putAll(more);
    try {
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      prune(now);
      Files.writeString(file, json.writeValueAsString(line) + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("logs/audit.log cannot be written", e);
    }
  }

  private void prune(Instant now) throws IOException {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (today.equals(pruned)) {
      return;
    }
    Instant first = now.minus(KEPT);
    List<String> kept;
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      kept = lines.filter(line -> !time(line).isBefore(first)).toList();
    }
    Path aside = Files.createTempFile(file.getParent(), "audit", ".part");
    Files.write(aside, kept);
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    pruned = today;
  }

  /** Of a line that somebody else wrote nothing is known, so it stays. */
  private Instant time(String line) {
    try {
      return Instant.parse(json.readTree(line).path(TIME).asString(""));
    } catch (JacksonException | DateTimeParseException e) {
      return Instant.MAX;
    }
  }
}
