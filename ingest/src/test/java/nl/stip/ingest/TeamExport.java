package nl.stip.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A Slack export of four invented people over some months, and the same without one of them. */
final class TeamExport {

  private static final List<String> PEOPLE =
      List.of("U0ANNA0001", "U0BRAM0001", "U0CASEY001", "U0DORA0001");
  private static final String NOBODY = "X0XXXXX001";

  private record Message(
      String by, String mention, String liker, int day, int answers, String answered) {}

  private final List<Message> messages = new ArrayList<>();

  private TeamExport() {}

  static TeamExport random(long seed, int count) {
    TeamExport export = new TeamExport();
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      int answers = i > 0 && random.nextBoolean() ? random.nextInt(i) : -1;
      export.messages.add(
          new Message(
              one(random),
              one(random),
              one(random),
              random.nextInt(100),
              answers,
              answers < 0 ? null : export.messages.get(answers).by()));
    }
    return export;
  }

  /** The same without reactions to what the first person wrote, which are others' acts. */
  TeamExport unliked() {
    TeamExport unliked = new TeamExport();
    for (Message m : messages) {
      String liker = m.by().equals(PEOPLE.get(0)) ? NOBODY : m.liker();
      unliked.messages.add(
          new Message(m.by(), m.mention(), liker, m.day(), m.answers(), m.answered()));
    }
    return unliked;
  }

  private static String one(Random random) {
    return PEOPLE.get(random.nextInt(PEOPLE.size()));
  }

  static String email(String id) {
    return id.toLowerCase(java.util.Locale.ROOT) + "@lumen.example";
  }

  static String person(int i) {
    return PEOPLE.get(i);
  }

  /** Everything. */
  Map<String, String> parts() {
    return parts(id -> true, day -> true);
  }

  /** As a tool would write it that never knew somebody, and only some days. */
  Map<String, String> parts(Predicate<String> there, Predicate<Integer> days) {
    Map<String, String> parts = new TreeMap<>();
    List<String> ids = PEOPLE.stream().filter(there).toList();
    parts.put("users.json", list(ids, TeamExport::user));
    parts.put(
        "channels.json",
        "[{\"id\":\"C0GENERAL\",\"name\":\"general\",\"created\":1700000000,\"members\":"
            + list(ids, id -> "\"" + id + "\"")
            + "}]");
    Map<String, List<String>> files = new TreeMap<>();
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      if (there.test(message.by()) && days.test(message.day())) {
        String date = java.time.LocalDate.of(2026, 1, 1).plusDays(message.day()).toString();
        files.computeIfAbsent(date, d -> new ArrayList<>()).add(json(i, message, there));
      }
    }
    // A last day that is always there, so that all exports are of one moment.
    files.computeIfAbsent("2026-05-01", d -> new ArrayList<>());
    files.forEach(
        (date, own) -> parts.put("general/" + date + ".json", "[" + String.join(",", own) + "]"));
    return parts;
  }

  private static String list(List<String> ids, java.util.function.UnaryOperator<String> form) {
    return ids.stream().map(form).toList().toString();
  }

  private static String user(String id) {
    return "{\"id\":\""
        + id
        + "\",\"team_id\":\"T01\",\"real_name\":\"Piet "
        + id
        + "\",\"profile\":{\"email\":\""
        + email(id)
        + "\"}}";
  }

  private String json(int i, Message message, Predicate<String> there) {
    String mention = there.test(message.mention()) ? message.mention() : NOBODY;
    String text =
        "{\"type\":\"message\",\"user\":\""
            + message.by()
            + "\",\"text\":\"hallo "
            + (mention.equals(NOBODY) ? "&lt;@" + mention + "&gt;" : "<@" + mention + ">")
            + "\",\"ts\":\""
            + ts(i)
            + "\"";
    if (message.answers() >= 0) {
      text += ",\"thread_ts\":\"" + ts(message.answers()) + "\"";
      text +=
          there.test(message.answered())
              ? ",\"parent_user_id\":\"" + message.answered() + "\""
              : "";
    }
    if (there.test(message.liker()) && !message.liker().equals(NOBODY)) {
      text +=
          ",\"reactions\":[{\"name\":\"heart\",\"users\":[\""
              + message.liker()
              + "\"],\"count\":1}]";
    }
    return text + "}";
  }

  private String ts(int i) {
    long second = 1_767_225_600L + messages.get(i).day() * 86_400L + 36_000 + i;
    return second + ".000" + (100 + i % 900);
  }
}
