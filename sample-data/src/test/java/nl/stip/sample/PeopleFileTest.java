package nl.stip.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The directory: history without gaps, a tree of managers, and nobody active before joining. */
class PeopleFileTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Path folder = Made.of(Made.year());
  private final List<NamedCsvRecord> rows = Made.rows(folder.resolve("people.csv"));

  @Test
  void spellsFollowOneAnotherWithoutGapOrOverlap() {
    Map<String, LocalDate> ends = new HashMap<>();
    int followed = 0;
    for (NamedCsvRecord row : rows) {
      LocalDate before = ends.get(row.getField("person_id"));
      if (before != null) {
        assertThat(from(row)).isEqualTo(before.plusDays(1));
        followed++;
      }
      assertThat(to(row)).isAfterOrEqualTo(from(row));
      ends.put(row.getField("person_id"), to(row));
    }
    assertThat(followed).isPositive();
    assertThat(ends.values()).anyMatch(end -> !end.equals(LocalDate.MAX));
  }

  @Test
  void onEveryFirstOfTheMonthManagersFormATreeOfPeopleAtWork() {
    for (int month = 0; month < 12; month++) {
      LocalDate day = LocalDate.of(2025, 11, 1).plusMonths(month);
      Map<String, String> managers = new TreeMap<>();
      rows.stream()
          .filter(row -> !from(row).isAfter(day) && !to(row).isBefore(day))
          .forEach(row -> managers.put(row.getField("person_id"), row.getField("manager_id")));
      assertThat(managers.values().stream().filter(String::isEmpty)).hasSize(1);
      for (String person : managers.keySet()) {
        Set<String> above = new HashSet<>();
        for (String at = person; !at.isEmpty(); at = managers.get(at)) {
          assertThat(above.add(at)).as("no cycle").isTrue();
          assertThat(managers).containsKey(at);
        }
      }
    }
  }

  @Test
  void theOrganisationIsAsDescribed() {
    assertThat(values("department")).hasSize(9);
    assertThat(values("site")).hasSize(6);
    assertThat(values("country")).containsExactlyInAnyOrder("NL", "BE", "DE");
    assertThat(values("workplace")).hasSize(2);
    long leaders =
        rows.stream()
            .filter(row -> row.getField("leader").equals("ja") && to(row).equals(LocalDate.MAX))
            .count();
    assertThat(leaders).isEqualTo(12);
    assertThat(rows.stream().filter(row -> to(row).equals(LocalDate.MAX)).count())
        .isBetween(130L, 170L);
  }

  @Test
  void joinersAppearNowhereBeforeTheyJoin() {
    Map<String, LocalDate> joined = new HashMap<>();
    rows.forEach(row -> joined.merge(row.getField("email"), from(row), (a, b) -> a));
    int checked = 0;
    for (Path zip : Made.zips(folder)) {
      Map<String, String> emails = new HashMap<>();
      for (JsonNode user : Made.json(Made.entries(zip).get("users.json"))) {
        emails.put(user.get("id").asText(), user.path("profile").path("email").asText());
      }
      for (List<JsonNode> day : Made.days(zip).values()) {
        for (JsonNode message : day) {
          String email = emails.get(message.path("user").asText());
          checked +=
              check(joined, email, Long.parseLong(message.get("ts").asText().substring(0, 10)));
        }
      }
    }
    for (NamedCsvRecord row : Made.rows(Made.files(folder, ".csv").get(0))) {
      if (row.getField("AuditData").endsWith("}")) {
        JsonNode data = Made.json(row.getField("AuditData").getBytes(StandardCharsets.UTF_8));
        long second = Instant.parse(data.get("CreationTime").asText() + "Z").getEpochSecond();
        checked += check(joined, row.getField("UserIds").toLowerCase(Locale.ROOT), second);
      }
    }
    assertThat(checked).isGreaterThan(20_000);
  }

  private static int check(Map<String, LocalDate> joined, String email, long second) {
    LocalDate from = joined.get(email);
    if (from == null) {
      return 0;
    }
    assertThat(Instant.ofEpochSecond(second).atZone(ZONE).toLocalDate()).isAfterOrEqualTo(from);
    return 1;
  }

  private Set<String> values(String column) {
    Set<String> values = new HashSet<>();
    rows.forEach(row -> values.add(row.getField(column)));
    return values;
  }

  private static LocalDate from(NamedCsvRecord row) {
    return LocalDate.parse(row.getField("valid_from"));
  }

  private static LocalDate to(NamedCsvRecord row) {
    String text = row.getField("valid_to");
    return text.isEmpty() ? LocalDate.MAX : LocalDate.parse(text);
  }
}
