package nl.stip.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.sample.latent.Campaigns;
import nl.stip.sample.latent.Campaigns.Message;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.latent.Habits;
import nl.stip.sample.latent.Presence;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Spell;
import nl.stip.sample.org.Staffing;
import nl.stip.sample.parameters.Events.Medium;
import nl.stip.sample.parameters.Parameters;
import org.junit.jupiter.api.Test;

/** Whom the messages of the strategy reach, hidden and exported. */
class CampaignsTest {

  private final Parameters parameters = Made.year();
  private final Company company = Staffing.company(parameters);
  private final List<Habit> habits = Habits.draw(parameters, company);
  private final Presence presence = new Presence(parameters, company, habits);
  private final Campaigns campaigns = new Campaigns(parameters, company, habits, presence);

  @Test
  void onlyWhoIsThereHeedsAMessage() {
    assertThat(campaigns.messages()).isNotEmpty();
    for (Message message : campaigns.messages()) {
      for (int person : campaigns.heeding(message)) {
        Spell spell = company.on(person, message.day());
        assertThat(presence.works(person, message.day())).isTrue();
        if (message.campaign().medium() == Medium.SLACK) {
          assertThat(spell.slack()).isTrue();
          assertThat(habits.get(person).chats(message.day())).isTrue();
        }
      }
    }
  }

  @Test
  void theyAreToldEveryOtherTuesdayFromTheMonthOn() {
    for (Message message : campaigns.messages()) {
      assertThat(LocalDate.ofEpochDay(message.day()).getDayOfWeek()).hasToString("TUESDAY");
      assertThat(message.day()).isGreaterThanOrEqualTo(start(message));
    }
    List<Integer> days =
        campaigns.messages().stream()
            .filter(message -> message.campaign().medium() == Medium.SLACK)
            .map(Message::day)
            .toList();
    for (int i = 1; i < days.size(); i++) {
      assertThat(days.get(i) - days.get(i - 1)).isPositive().matches(gap -> gap % 14 == 0);
    }
  }

  private int start(Message message) {
    return parameters.start(message.campaign().month());
  }

  /** In the zips, by the day of the message: as many people like it as heed it. */
  @Test
  void whoHeedsAMessageOnSlackLikesIt() {
    Map<LocalDate, Set<String>> likes = new HashMap<>();
    for (Path zip : Made.zips(Made.of(parameters))) {
      Made.days(zip)
          .forEach(
              (name, messages) ->
                  messages.stream()
                      .filter(m -> m.path("text").asText().endsWith("#samenlumen"))
                      .forEach(m -> likes.merge(day(m), likers(m), CampaignsTest::both)));
    }
    Map<LocalDate, Integer> right = new HashMap<>();
    campaigns.messages().stream()
        .filter(message -> message.campaign().medium() == Medium.SLACK)
        .forEach(m -> right.put(LocalDate.ofEpochDay(m.day()), campaigns.heeding(m).size()));
    Map<LocalDate, Integer> found = new HashMap<>();
    likes.forEach((day, people) -> found.put(day, people.size()));
    assertThat(found).isEqualTo(right);
  }

  /** In the audit log: so many open the message on its day, over those who open another anyhow. */
  @Test
  void whoHeedsAMessageInTheCommunityOpensIt() {
    Map<String, Set<String>> opened = new HashMap<>();
    Made.rows(Made.files(Made.of(parameters), ".csv").get(0)).stream()
        .filter(row -> row.getField("Operations").equals("MessageViewed"))
        .filter(row -> row.getField("AuditData").endsWith("}"))
        .map(
            row ->
                Made.json(
                    row.getField("AuditData").getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .filter(data -> data.path("GroupName").asText().equals("Sport en vitaliteit"))
        .forEach(
            data ->
                opened
                    .computeIfAbsent(data.path("MessageId").asText(), id -> new HashSet<>())
                    .add(data.path("UserId").asText()));
    List<Integer> most =
        opened.values().stream()
            .map(Set::size)
            .sorted((a, b) -> b - a)
            .limit(told())
            .sorted()
            .toList();
    assertThat(most)
        .isEqualTo(
            campaigns.messages().stream()
                .filter(message -> message.campaign().medium() == Medium.COMMUNITY)
                .map(message -> campaigns.heeding(message).size())
                .sorted()
                .toList());
  }

  private long told() {
    return campaigns.messages().stream()
        .filter(message -> message.campaign().medium() == Medium.COMMUNITY)
        .count();
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }

  private static LocalDate day(JsonNode message) {
    long second = Long.parseLong(message.get("ts").asText().split("\\.")[0]);
    return LocalDate.ofInstant(Instant.ofEpochSecond(second), ZoneId.of("Europe/Amsterdam"));
  }

  private static Set<String> likers(JsonNode message) {
    Set<String> likers = new HashSet<>();
    message.path("reactions").forEach(r -> r.path("users").forEach(u -> likers.add(u.asText())));
    return likers;
  }
}
