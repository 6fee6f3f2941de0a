package nl.stip.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The zips against what is known of Slack's own. */
class SlackExportTest {

  private final Path folder = Made.of(Made.year());
  private final List<Path> zips = Made.zips(folder);

  @Test
  void everyMessageLiesInTheFileOfItsLosAngelesDay() {
    ZoneId cut = ZoneId.of("America/Los_Angeles");
    long seen = 0;
    for (Path zip : zips) {
      for (Map.Entry<String, List<JsonNode>> day : Made.days(zip).entrySet()) {
        String date = day.getKey().replaceAll(".*/(.*)\\.json", "$1");
        for (JsonNode message : day.getValue()) {
          assertThat(message.get("ts").asText()).matches("\\d{10}\\.\\d{6}");
          assertThat(Instant.ofEpochSecond(second(message)).atZone(cut).toLocalDate())
              .hasToString(date);
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(20_000);
  }

  @Test
  void everyFolderHasItsPlaceAndNoTimeOccursTwiceInIt() {
    for (Path zip : zips) {
      Map<String, String> places = Made.places(zip);
      Map<String, Set<String>> times = new HashMap<>();
      Made.days(zip)
          .forEach(
              (name, messages) -> {
                String place = name.substring(0, name.indexOf('/'));
                assertThat(places.keySet()).contains(place);
                Set<String> taken = times.computeIfAbsent(place, p -> new HashSet<>());
                messages.forEach(m -> assertThat(taken.add(m.get("ts").asText())).isTrue());
              });
    }
  }

  @Test
  void repliesReferToRootsThatKnowThem() {
    long replies = 0;
    for (Path zip : zips) {
      Map<String, JsonNode> byTime = new HashMap<>();
      List<String[]> answers = new ArrayList<>();
      Made.days(zip)
          .forEach(
              (name, messages) -> {
                String place = name.substring(0, name.indexOf('/') + 1);
                for (JsonNode message : messages) {
                  byTime.put(place + message.get("ts").asText(), message);
                  if (message.has("parent_user_id")) {
                    answers.add(
                        new String[] {
                          place + message.get("thread_ts").asText(),
                          message.get("ts").asText(),
                          message.get("parent_user_id").asText()
                        });
                  }
                }
              });
      long orphans = 0;
      for (String[] answer : answers) {
        JsonNode root = byTime.get(answer[0]);
        if (root == null) {
          orphans++;
          continue;
        }
        assertThat(root.get("user").asText()).isEqualTo(answer[2]);
        assertThat(root.get("replies").findValuesAsText("ts")).contains(answer[1]);
        assertThat(root.get("reply_count").asInt()).isEqualTo(root.get("replies").size());
      }
      // A root may lie before the export's first day; Slack's own exports have such orphans.
      assertThat(orphans).isLessThan(answers.size() / 50);
      replies += answers.size();
    }
    assertThat(replies).isGreaterThan(2_000);
  }

  @Test
  void reactionsCountTheirUsers() {
    long reactions = 0;
    for (Path zip : zips) {
      for (List<JsonNode> messages : Made.days(zip).values()) {
        for (JsonNode message : messages) {
          for (JsonNode reaction : message.path("reactions")) {
            assertThat(reaction.get("users")).hasSize(reaction.get("count").asInt());
            reactions++;
          }
        }
      }
    }
    assertThat(reactions).isGreaterThan(2_000);
  }

  @Test
  void theTwoExportsOverlapAndAgree() {
    Map<String, JsonNode> older = byPlaceAndTime(zips.get(0));
    Map<String, JsonNode> newer = byPlaceAndTime(zips.get(1));
    Set<String> both = new HashSet<>(older.keySet());
    both.retainAll(newer.keySet());
    assertThat(both).hasSizeGreaterThan(2_000);
    long changed = 0;
    for (String key : both) {
      assertThat(newer.get(key).path("user")).isEqualTo(older.get(key).path("user"));
      changed += newer.get(key).equals(older.get(key)) ? 0 : 1;
    }
    assertThat(changed).as("edited, reacted or answered meanwhile").isPositive();
    Set<String> renamed = new HashSet<>(Made.places(zips.get(0)).keySet());
    renamed.removeAll(Made.places(zips.get(1)).keySet());
    assertThat(renamed).containsExactlyInAnyOrder("project-atlas", "it-help");
  }

  @Test
  void slashesAreEscapedAndUsersAreDeactivated() {
    Map<String, byte[]> entries = Made.entries(zips.get(1));
    String users = new String(entries.get("users.json"), StandardCharsets.US_ASCII);
    assertThat(users).contains("Europe\\/Amsterdam").doesNotContain("Europe/Amsterdam");
    long gone = 0;
    for (JsonNode user : Made.json(entries.get("users.json"))) {
      assertThat(user.get("deleted").asBoolean()).isEqualTo(!user.has("tz"));
      gone += user.get("deleted").asBoolean() ? 1 : 0;
    }
    assertThat(gone).isPositive();
  }

  private static Map<String, JsonNode> byPlaceAndTime(Path zip) {
    Map<String, String> places = Made.places(zip);
    Map<String, JsonNode> found = new HashMap<>();
    Made.days(zip)
        .forEach(
            (name, messages) -> {
              String place = places.get(name.substring(0, name.indexOf('/')));
              messages.forEach(m -> found.put(place + " " + m.get("ts").asText(), m));
            });
    return found;
  }

  private static long second(JsonNode message) {
    return Long.parseLong(message.get("ts").asText().substring(0, 10));
  }
}
