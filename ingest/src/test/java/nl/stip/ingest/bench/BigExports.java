package nl.stip.ingest.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes invented exports of any size, shaped as the tools write them. */
final class BigExports {

  private static final int USERS = 500;
  private static final int CHANNELS = 50;
  private static final int MESSAGES = 12;
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
  private static final List<String> WORDS =
      List.of(
          "vergadering",
          "rapport",
          "begroting",
          "kun",
          "je",
          "dit",
          "morgen",
          "nakijken",
          "dank",
          "collega's",
          "klant",
          "planning",
          "release",
          "vraag",
          "antwoord",
          "<@U00000017>");

  private final Random random = new Random(1);

  /** A Slack export as a folder: day files of a dozen messages of a kilobyte each. */
  void slack(Path folder, long bytes) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("users.json"), users());
    Files.writeString(folder.resolve("channels.json"), channels());
    long written = 0;
    for (int day = 0; written < bytes; day++) {
      LocalDate date = FIRST.plusDays(day % 1300L);
      for (int channel = 0; channel < CHANNELS && written < bytes; channel++) {
        String name = day < 1300 ? "" + date : date + " (" + day / 1300 + ")";
        Path file = folder.resolve("kanaal-" + channel).resolve(name + ".json");
        Files.createDirectories(file.getParent());
        String text = day(date, day / 1300);
        Files.writeString(file, text);
        written += text.length();
      }
    }
  }

  private static String users() {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < USERS; i++) {
      json.append(i == 0 ? "" : ",")
          .append(
              String.format(
                  Locale.ROOT,
                  "{\"id\":\"U%08d\",\"team_id\":\"T1\",\"name\":\"u%d\",\"deleted\":false,"
                      + "\"profile\":{\"email\":\"u%d@lumen.example\"},\"is_bot\":false}",
                  i,
                  i,
                  i));
    }
    return json.append("]").toString();
  }

  private static String channels() {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < CHANNELS; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"id\":\"C")
          .append(i)
          .append("\",\"name\":\"kanaal-")
          .append(i)
          .append("\",\"members\":[]}");
    }
    return json.append("]").toString();
  }

  private String day(LocalDate date, int turn) {
    StringBuilder json = new StringBuilder("[\n");
    long start = date.atStartOfDay().toEpochSecond(ZoneOffset.UTC) + turn;
    String thread = null;
    for (int i = 0; i < MESSAGES; i++) {
      String ts =
          start + i * 60L + "." + String.format(Locale.ROOT, "%06d", random.nextInt(999999));
      thread = thread == null || random.nextInt(3) == 0 ? ts : thread;
      json.append(i == 0 ? "" : ",\n").append(message(ts, thread));
    }
    return json.append("\n]").toString();
  }

  private String message(String ts, String thread) {
    String user = String.format(Locale.ROOT, "U%08d", random.nextInt(USERS));
    String text = text();
    String reaction =
        random.nextInt(4) == 0
            ? ",\"reactions\":[{\"name\":\"+1\",\"users\":[\"U00000003\",\"U00000004\"],\"count\":2}]"
            : "";
    return String.format(
        Locale.ROOT,
        "    {\"user\":\"%s\",\"type\":\"message\",\"ts\":\"%s\",\"client_msg_id\":\"%s\","
            + "\"text\":\"%s\",\"team\":\"T1\",\"user_team\":\"T1\",\"source_team\":\"T1\","
            + "\"user_profile\":{\"avatar_hash\":\"47821ab1ef69\",\"image_72\":\"https:\\/\\/"
            + "avatars.slack.example\\/2021-05-07\\/2042106866707_47821ab1ef69bcb411da_72.png\","
            + "\"first_name\":\"\",\"real_name\":\"%s\",\"display_name\":\"%s\",\"team\":\"T1\","
            + "\"is_restricted\":false},\"thread_ts\":\"%s\",\"blocks\":[{\"type\":\"rich_text\","
            + "\"block_id\":\"AbC\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":"
            + "[{\"type\":\"text\",\"text\":\"%s\"}]}]}]%s}",
        user,
        ts,
        new UUID(random.nextLong(), random.nextLong()),
        text,
        user,
        user,
        thread,
        text,
        reaction);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int words = 5 + random.nextInt(25);
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.append(random.nextInt(5) == 0 ? "?" : ".").toString();
  }

  /** A folder as a zip. */
  static void zip(Path folder, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        zip.putNextEntry(new ZipEntry(folder.relativize(path).toString()));
        Files.copy(path, zip);
        zip.closeEntry();
      }
    }
  }

  /** An audit log as Purview's portal writes it: a CSV with a column of JSON. */
  void auditTable(Path file, long bytes) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("RecordId,CreationDate,RecordType,Operation,UserId,AuditData\r\n");
      long written = 0;
      for (long i = 0; written < bytes; i++) {
        String record = record(i);
        String row =
            "\""
                + id(i)
                + "\",\""
                + time(i)
                + "\",\"25\",\"MessageSent\",\"u@lumen.example\",\""
                + record.replace("\"", "\"\"")
                + "\"\r\n";
        out.write(row);
        written += row.length();
      }
    }
  }

  /** An audit log as blobs of the Management Activity API joined: one record a line. */
  void auditLines(Path file, long bytes) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      long written = 0;
      for (long i = 0; written < bytes; i++) {
        String line = record(i) + "\n";
        out.write(line);
        written += line.length();
      }
    }
  }

  private static String id(long i) {
    return new UUID(i * 0x9E3779B97F4A7C15L, i).toString();
  }

  private static LocalDateTime time(long i) {
    return FIRST.atStartOfDay().plusSeconds(i * 7 % 100_000_000L);
  }

  private String record(long i) {
    int user = random.nextInt(USERS);
    return String.format(
        Locale.ROOT,
        "{\"CreationTime\":\"%s\",\"Id\":\"%s\",\"Operation\":\"MessageSent\",\"OrganizationId\":"
            + "\"5b2d1f1e-8e4b-4d3a-9f3e-0c8d7b6a5f4e\",\"RecordType\":25,\"UserKey\":\"%s\","
            + "\"UserType\":0,\"Version\":1,\"Workload\":\"MicrosoftTeams\",\"ClientIP\":"
            + "\"192.0.2.%d\",\"UserId\":\"u%d@lumen.example\",\"CommunicationType\":\"Channel\","
            + "\"ExtraProperties\":[{\"Key\":\"TimeZone\",\"Value\":\"Europe/Amsterdam\"},{\"Key\":"
            + "\"OsName\",\"Value\":\"windows\"},{\"Key\":\"Country\",\"Value\":\"nl\"}],"
            + "\"MessageId\":\"%d\",\"MessageVersion\":\"%d\",\"TeamGuid\":\"19:team%d@thread.tacv2\","
            + "\"ChannelGuid\":\"19:chan%d@thread.tacv2\",\"TeamName\":\"Team %d\",\"ChannelName\":"
            + "\"Algemeen\",\"ItemName\":\"Algemeen\"}",
        time(i),
        id(i),
        id(user),
        user % 256,
        user,
        1_672_617_600_000L + i,
        i,
        user % 40,
        user % 200,
        user % 40);
  }
}
