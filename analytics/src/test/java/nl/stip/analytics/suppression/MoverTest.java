package nl.stip.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.stip.testing.Attacker;
import org.junit.jupiter.api.Test;

/**
 * One person moves from group A to B after two of the four weeks of a month; the attacker knows
 * who. Variables are days of activity of the mover, and of everybody else per group, per week.
 */
class MoverTest {

  private static final List<String> MOVER = List.of("mover 0", "mover 1", "mover 2", "mover 3");

  private static Attacker readerOfWeeks() {
    Attacker attacker = new Attacker();
    for (int week = 0; week < 4; week++) {
      attacker.learn(week("A", week));
      attacker.learn(week("B", week));
    }
    return attacker;
  }

  private static List<String> week(String group, int week) {
    List<String> days = new ArrayList<>(List.of("others in " + group + " " + week));
    if (group.equals(week < 2 ? "A" : "B")) {
      days.add("mover " + week);
    }
    return days;
  }

  private static List<String> month(String group) {
    List<String> days = new ArrayList<>();
    for (int week = 0; week < 4; week++) {
      days.addAll(week(group, week));
    }
    return days;
  }

  @Test
  void aMonthThatCountsAPersonsDayForTheGroupOfItsWeekTellsNothingNew() {
    Attacker attacker = readerOfWeeks();
    attacker.learn(month("A"));
    attacker.learn(month("B"));
    for (String secret : MOVER) {
      assertThat(attacker.knows(List.of(secret))).isFalse();
    }
    assertThat(attacker.knows(MOVER)).isFalse();
    assertThat(attacker.knows(MOVER.subList(0, 2))).isFalse();
  }

  @Test
  void aMonthThatCountsAllDaysForOneGroupGivesTheMoverAway() {
    Attacker attacker = readerOfWeeks();
    List<String> days = month("A");
    days.addAll(MOVER.subList(2, 4));
    attacker.learn(days);
    assertThat(attacker.knows(MOVER.subList(2, 4))).isTrue();
  }
}
