package nl.stip.analytics.response;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.analytics.log.StoreFixture;
import nl.stip.format.TableFormat;

/** Anna, Ben, who works in New York, and two leaders, each with an account of every tool. */
final class Talkers {

  static final LocalDate JAN1 = LocalDate.of(2026, 1, 1);
  static final long ANNA = 1;
  static final long BEN = 2;
  static final long CHIEF = 3;
  static final long DEPUTY = 5;

  private static final long ACCOUNTS = 10;
  private static final long CONVERSATION = 10_000;
  private static final long REPLY = 500;

  private final StoreFixture store;
  private final List<String> tools;
  private int tool;
  private long conversation;

  Talkers(Path root, LocalDate until, List<String> tools) {
    this.tools = tools;
    store = new StoreFixture(root);
    tools.forEach(id -> store.covers(id, JAN1, until, true));
    for (long person : new long[] {ANNA, BEN, CHIEF, DEPUTY}) {
      person(person, JAN1.minusYears(1));
    }
  }

  /** From here on they use another tool. */
  void with(String other) {
    tool = tools.indexOf(other);
  }

  /** From here on no message has to do with those before. */
  void apart() {
    conversation += CONVERSATION;
  }

  StoreFixture store() {
    return store;
  }

  void person(long person, LocalDate from) {
    Map<String, Object> row = new HashMap<>();
    row.put("person", person);
    row.put("valid_from", from);
    row.put("email_keys", List.of());
    row.put("leader", person == CHIEF || person == DEPUTY);
    row.put("country", "NL");
    row.put("zone", person == BEN ? "America/New_York" : null);
    row.put("licences", tools);
    row.put("licences_known", true);
    row.put("dimensions", Map.of("dep", "d", "site", "s"));
    store.with(TableFormat.PERSON, row);
    for (int i = 0; i < tools.size(); i++) {
      long account = ACCOUNTS * i + person;
      store.account(tools.get(i), account, Map.of()).identity(account, tools.get(i), person);
    }
  }

  private long account(long person) {
    return ACCOUNTS * tool + person;
  }

  private byte[] id(long object) {
    return StoreFixture.id(conversation + CONVERSATION / 10 + object);
  }

  static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }

  void post(long object, long person, LocalDate day, int hour, Map<String, ?> more) {
    Map<String, Object> row = new HashMap<>();
    row.put("object_id", id(object));
    row.put("published", at(day, hour));
    row.put("context_kind", "channel");
    row.put("context_id", 77L);
    row.putAll(more);
    store.act(tools.get(tool), account(person), "Create", day, row);
  }

  /** Somebody's reply to a post. */
  void reply(long to, long author, long person, LocalDate day, int hour) {
    post(
        reply(to, person),
        person,
        day,
        hour,
        Map.of("in_reply_to_id", id(to), "in_reply_to_account", account(author)));
  }

  /** The number of a reply. */
  static long reply(long to, long person) {
    return REPLY + to * ACCOUNTS + person;
  }

  void like(long object, long author, long person, LocalDate day) {
    store.act(
        tools.get(tool),
        account(person),
        "Like",
        day,
        Map.of("in_reply_to_id", id(object), "in_reply_to_account", account(author)));
  }

  void channel(long id, String audience, boolean confidential, int members) {
    Map<String, Object> row = new HashMap<>();
    row.put("community", id);
    row.put("tool", tools.get(tool));
    row.put("batch", "b1");
    row.put("as_of", at(JAN1.plusMonths(3), 0));
    row.put("kind", "channel");
    row.put("audience", audience);
    row.put("confidential", confidential);
    row.put("archived", false);
    row.put("members", members);
    store.with(TableFormat.COMMUNITY, row);
  }
}
