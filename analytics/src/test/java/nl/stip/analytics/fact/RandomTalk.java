package nl.stip.analytics.fact;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import nl.stip.analytics.log.StoreFixture;
import nl.stip.format.TableFormat;
import nl.stip.workspace.Workspace;

/**
 * A random organisation that says all there is to say: posts, answers, mentions, likes, direct
 * messages, mail to one, to some and to everybody, meetings; by people, by outsiders and by
 * machines; with an account that changes hands, people who come late and people who leave. Where a
 * rule draws a line, it often says things just before, on and after it.
 */
public final class RandomTalk {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

  /** The last day observed, within a period of every kind. */
  public static final LocalDate LAST = LocalDate.of(2025, 5, 20);

  private static final LocalDate HANDED_OVER = LocalDate.of(2025, 3, 11);
  private static final int PEOPLE = 16;
  private static final int OUTSIDERS = 30;
  private static final long OUTSIDE = 9000;
  private static final String CHAT = "slack";
  private static final String MAIL = "mail";

  /** Something that can be answered. */
  private record Said(long object, long account, Instant at, String audience) {}

  private final Random random;
  private final StoreFixture store;
  private final List<Said> said = new ArrayList<>();
  private long objects;

  private RandomTalk(Path root, long seed) {
    random = new Random(seed);
    store = new StoreFixture(root);
  }

  /** Writes its event log and directory. */
  public static Workspace in(Path root, long seed) {
    RandomTalk talk = new RandomTalk(root, seed);
    talk.people();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      for (int i = talk.random.nextInt(13); i > 0; i--) {
        talk.act(day);
      }
    }
    return talk.store.write();
  }

  private void people() {
    store.covers(CHAT, FIRST, LAST, true).covers(MAIL, FIRST, LAST, true);
    for (int person = 0; person < PEOPLE; person++) {
      LocalDate from = person % 5 == 4 ? FIRST.plusDays(40) : FIRST.minusYears(1);
      LocalDate to = person % 7 == 6 ? LAST.minusDays(60) : null;
      List<String> licences = person % 4 == 3 ? List.of(CHAT) : List.of(CHAT, MAIL);
      Map<String, Object> row = new HashMap<>();
      row.put("person", (long) person);
      row.put("valid_from", from);
      row.put("valid_to", to);
      row.put("email_keys", List.of());
      row.put("leader", person < 2);
      row.put("country", "NL");
      row.put("licences", licences);
      row.put("licences_known", true);
      row.put("dimensions", Map.of("dep", "d" + person % 3, "site", "s" + person % 2));
      store.with(TableFormat.PERSON, row);
      for (String tool : List.of(CHAT, MAIL)) {
        store.account(tool, account(person, tool), Map.of());
        if (person > 0 || tool.equals(MAIL)) {
          store.identity(account(person, tool), tool, person);
        }
      }
    }
    holds(0, null, HANDED_OVER.minusDays(1));
    holds(PEOPLE - 1, HANDED_OVER, null);
    for (int outsider = 0; outsider < OUTSIDERS; outsider++) {
      store.account(MAIL, OUTSIDE + outsider, Map.of("external", true));
    }
  }

  /** Person 0 hands the account in the chat over to the last one, who then has two. */
  private void holds(int person, LocalDate from, LocalDate to) {
    Map<String, Object> row = new HashMap<>();
    row.put("account", account(0, CHAT));
    row.put("tool", CHAT);
    row.put("person", (long) person);
    row.put("reason", "email");
    row.put("valid_from", from);
    row.put("valid_to", to);
    store.with(TableFormat.IDENTITY, row);
  }

  private static long account(int person, String tool) {
    return 10L * person + (tool.equals(CHAT) ? 1 : 2);
  }

  private void act(LocalDate day) {
    switch (random.nextInt(9)) {
      case 0, 1 -> post(day);
      case 2, 3, 4 -> answer(day);
      case 5 -> like(day);
      case 6 -> direct(day);
      case 7 -> mail(day);
      default -> meeting(day);
    }
  }

  private void post(LocalDate day) {
    Said post = said(someone(CHAT), moment(day), random.nextInt(3) == 0 ? "private" : "public");
    Map<String, Object> row = row(post);
    row.put("context_kind", "channel");
    row.put("context_id", 1L + random.nextInt(3));
    row.put("question", random.nextBoolean());
    row.put("to", random.nextInt(4) == 0 ? accounts(CHAT, 1 + random.nextInt(3)) : List.of());
    store.act(CHAT, post.account, "Create", day, row);
  }

  private void answer(LocalDate day) {
    if (said.isEmpty()) {
      return;
    }
    Said root = recent();
    boolean late = random.nextInt(4) == 0;
    Instant at = late ? onTheSeventhDay(root) : after(root, moment(day));
    String audience = random.nextInt(8) == 0 ? "direct" : root.audience;
    Said reply = said(someone(CHAT), at, audience);
    if (late) {
      said.remove(reply);
    }
    Map<String, Object> row = row(reply);
    row.put("context_kind", "channel");
    row.put("in_reply_to_id", StoreFixture.id(root.object));
    row.put("in_reply_to_account", root.account);
    row.put("to", random.nextInt(3) == 0 ? accounts(CHAT, 2) : List.of());
    store.act(CHAT, reply.account, "Create", day, row);
  }

  /** Seven days later, a little before, to the second or a little after; or soon, if never seen. */
  private Instant onTheSeventhDay(Said root) {
    Instant at = root.at.plus(Duration.ofDays(7)).plusSeconds(1800L * (random.nextInt(3) - 1));
    boolean seen = at.isBefore(LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    return seen ? at : root.at.plusSeconds(60);
  }

  private static Instant after(Said root, Instant at) {
    return at.isAfter(root.at) ? at : root.at.plusSeconds(60);
  }

  private void like(LocalDate day) {
    if (!said.isEmpty()) {
      Said liked = recent();
      Map<String, Object> row = new HashMap<>();
      row.put("published", moment(day));
      row.put("object_id", StoreFixture.id(liked.object));
      row.put("in_reply_to_account", liked.account);
      store.act(CHAT, someone(CHAT), "Like", day, row);
    }
  }

  private void direct(LocalDate day) {
    Said message = said(someone(CHAT), moment(day), "direct");
    said.remove(message);
    Map<String, Object> row = row(message);
    row.put("context_kind", "conversation");
    row.put("to", accounts(CHAT, 1 + random.nextInt(3)));
    store.act(CHAT, message.account, "Create", day, row);
  }

  private void mail(LocalDate day) {
    Said message = said(someone(MAIL), moment(day), "direct");
    said.remove(message);
    Map<String, Object> row = row(message);
    row.put("context_kind", "mailbox");
    boolean everybody = random.nextInt(5) == 0;
    row.put(
        "to", everybody ? crowd(23 + random.nextInt(5)) : accounts(MAIL, 1 + random.nextInt(3)));
    row.put("in_reply_to_account", random.nextInt(4) == 0 ? someone(MAIL) : null);
    store.act(MAIL, message.account, "Create", day, row);
  }

  private void meeting(LocalDate day) {
    Map<String, Object> row = new HashMap<>();
    row.put("published", moment(day));
    row.put("object_type", "Event");
    row.put("context_kind", "meeting");
    row.put("audience", "direct");
    row.put("to", accounts(MAIL, 3));
    store.act(MAIL, someone(MAIL), "Create", day, row);
  }

  private Said said(long account, Instant at, String audience) {
    Said message = new Said(100_000 + ++objects, account, at, audience);
    said.add(message);
    return message;
  }

  private Map<String, Object> row(Said message) {
    Map<String, Object> row = new HashMap<>();
    row.put("published", message.at);
    row.put("object_id", StoreFixture.id(message.object));
    row.put("audience", message.audience);
    row.put("automated", random.nextInt(12) == 0);
    return row;
  }

  private Said recent() {
    return said.get(Math.max(0, said.size() - 1 - random.nextInt(25)));
  }

  private Instant moment(LocalDate day) {
    return day.atTime(random.nextInt(24), random.nextInt(60)).toInstant(ZoneOffset.UTC);
  }

  /** An account of the tool; now and then an outsider's. Few say most. */
  private long someone(String tool) {
    int person = (int) (PEOPLE * Math.pow(random.nextDouble(), 1.5));
    return random.nextInt(15) == 0 ? OUTSIDE + random.nextInt(OUTSIDERS) : account(person, tool);
  }

  private List<Long> accounts(String tool, int number) {
    return LongStream.range(0, number).map(i -> someone(tool)).boxed().sorted().distinct().toList();
  }

  /** So many accounts, most of them outside: about as many as a message to everybody has. */
  private List<Long> crowd(int number) {
    return LongStream.range(0, number)
        .map(i -> i < OUTSIDERS ? OUTSIDE + i : account((int) i - OUTSIDERS, MAIL))
        .map(a -> a == OUTSIDE ? account(3, MAIL) : a == OUTSIDE + 1 ? account(5, MAIL) : a)
        .boxed()
        .sorted()
        .distinct()
        .toList();
  }
}
