package nl.stip.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an event counts as: one event a day, and what that day then has. */
@ExtendWith(SparkExtension.class)
class PersonDayTest {

  private static final String EVENTS =
      """
      select 'slack' as tool, account, type, object_type, audience, device, question,
        in_reply_to_id, automated, true as published_known,
        cast('2026-02-' || lpad(cast(day as string), 2, '0') || ' 10:00:00' as timestamp) as published
      from values
        (1, 7, 'Create', 'Note', 'public', 'web', false, null, false),
        (2, 7, 'Create', null, 'private', 'mobile', false, 900, false),
        (3, 7, 'Create', 'Question', 'direct', null, true, null, false),
        (4, 7, 'Like', 'Note', 'public', null, false, 900, false),
        (5, 7, 'Announce', 'Note', 'public', null, false, 900, false),
        (6, 7, 'Create', 'Document', 'public', 'desktop', false, null, false),
        (7, 7, 'Add', 'Document', null, null, false, null, false),
        (8, 7, 'Update', 'Document', null, null, false, null, false),
        (9, 7, 'Update', 'Note', null, null, false, null, false),
        (10, 7, 'View', 'Document', null, null, false, null, false),
        (11, 7, 'Create', 'Note', 'public', null, false, null, true),
        (12, 8, 'Create', 'Note', 'public', null, false, null, false)
        as t(day, account, type, object_type, audience, device, question, in_reply_to_id, automated)
      """;

  private static final Map<Integer, String> EXPECTED =
      Map.of(
          1, "engaged actions messages in_public web",
          2, "engaged actions messages replies in_private mobile",
          3, "engaged actions messages questions in_direct",
          4, "engaged actions reactions",
          5, "engaged actions shares",
          6, "engaged actions shares desktop",
          7, "engaged actions shares",
          8, "engaged actions edits",
          9, "",
          10, "");

  @Test
  void anEventCountsAsWhatItIsAndAsNothingElse(Tables tables) {
    tables.define("fresh_event", EVENTS);
    tables.define(
        "identity",
        "select 7 as account, 70 as person, date'2026-01-01' as valid_from, date'9999-12-31' as valid_to");
    tables.define(
        "person_history",
        "select 70 as person, 'UTC' as zone, date'2026-01-01' as valid_from, date'9999-12-31' as valid_to");
    Map<Integer, String> counted = new TreeMap<>();
    for (Row row :
        tables.define("person_day", PersonDay.view(Settings.defaults()).sql()).collectAsList()) {
      counted.put(row.getDate(2).toLocalDate().getDayOfMonth(), words(row));
    }
    assertThat(counted).isEqualTo(new TreeMap<>(EXPECTED));
  }

  private static String words(Row row) {
    return List.of(row.schema().fieldNames()).subList(3, row.size()).stream()
        .filter(name -> !name.equals("timed"))
        .filter(name -> row.<Object>getAs(name).equals(true) || row.<Object>getAs(name).equals(1L))
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }
}
