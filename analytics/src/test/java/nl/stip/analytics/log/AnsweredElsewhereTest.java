package nl.stip.analytics.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.format.TableFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who is answered is known whichever file says who wrote it, and in whatever order files came. */
@ExtendWith(SparkExtension.class)
class AnsweredElsewhereTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
  private static final int POSTS = 60;
  private static final int ANSWERS = 120;
  private static final int BATCHES = 4;

  @TempDir Path root;

  /** An act of the log, as far as answering is concerned; 0 where it says nothing. */
  private record Act(int id, int account, String type, int object, int answers, int author) {}

  private static List<Act> talk(Random random) {
    List<Act> acts = new ArrayList<>();
    for (int post = 1; post <= POSTS; post++) {
      acts.add(new Act(post, 1 + random.nextInt(9), "Create", post, 0, 0));
    }
    // the last post is claimed by two accounts; a view of a post makes nobody its author
    acts.add(new Act(900, 77, "Create", POSTS, 0, 0));
    acts.add(new Act(901, 78, "View", 1, 0, 0));
    for (int i = 0; i < ANSWERS; i++) {
      int answered = 1 + random.nextInt(POSTS + 20);
      boolean said = random.nextInt(3) == 0;
      String type = random.nextInt(4) == 0 ? "Like" : "Create";
      int object = type.equals("Like") ? answered : 2000 + i;
      acts.add(new Act(1000 + i, 1 + random.nextInt(9), type, object, answered, said ? 50 : 0));
    }
    // an answer to an answer
    acts.add(new Act(3000, 5, "Create", 3000, 2000, 0));
    return acts;
  }

  /** The same in plain Java: by act, who is answered. */
  private static Map<Integer, Integer> expected(List<Act> acts) {
    Map<Integer, Integer> author = new HashMap<>();
    for (Act act : acts) {
      if (act.type.equals("Create")) {
        author.merge(act.object, act.account, (a, b) -> a.equals(b) ? a : -1);
      }
    }
    Map<Integer, Integer> answered = new TreeMap<>();
    for (Act act : acts) {
      int found = act.author > 0 ? act.author : author.getOrDefault(act.answers, 0);
      answered.put(act.id, act.answers == 0 ? 0 : Math.max(found, 0));
    }
    return answered;
  }

  private StoreFixture store(String name, List<Act> acts, Random order) {
    StoreFixture store = new StoreFixture(root.resolve(name));
    List<Act> shuffled = new ArrayList<>(acts);
    Collections.shuffle(shuffled, order);
    for (int batch = 0; batch < BATCHES; batch++) {
      store.covers("slack", DAY, DAY, true);
      for (int i = batch; i < shuffled.size(); i += BATCHES) {
        act(store, shuffled.get(i), "b" + batch);
      }
      store.write("b" + batch);
    }
    return store;
  }

  private static void act(StoreFixture store, Act act, String batch) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", StoreFixture.id(act.id));
    row.put("batch", batch);
    row.put("object_id", StoreFixture.id(10_000 + act.object));
    if (act.answers > 0) {
      row.put("in_reply_to_id", StoreFixture.id(10_000 + act.answers));
    }
    if (act.author > 0) {
      row.put("in_reply_to_account", (long) act.author);
    }
    store.act("slack", act.account, act.type, DAY, row);
  }

  private static Map<Integer, Integer> found(Tables tables, StoreFixture store) {
    EventLog.define(tables, Batches.list(store.workspace()));
    EventLog.merge(tables);
    Map<Integer, Integer> found = new TreeMap<>();
    tables
        .session()
        .sql("select conv(hex(id), 16, 10), coalesce(in_reply_to_account, 0) from event")
        .collectAsList()
        .forEach(row -> found.put(Integer.parseInt(row.getString(0)), (int) row.getLong(1)));
    return found;
  }

  @Test
  void anyOrderOfFilesGivesWhatPlainJavaGives(Tables tables) {
    List<Act> acts = talk(new Random(7));
    Map<Integer, Integer> expected = expected(acts);
    assertThat(expected.values()).contains(50, 0).hasSizeGreaterThan(ANSWERS);
    assertThat(found(tables, store("a", acts, new Random(1)))).isEqualTo(expected);
    assertThat(found(tables, store("b", acts, new Random(2)))).isEqualTo(expected);
    assertThat(tables.get("event").columns()).containsExactly(tables.get("stored_event").columns());
    assertThat(TableFormat.EVENT.columns()).hasSize(tables.get("event").columns().length);
  }
}
