package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A median that half of the people have not reached is no lack of data. */
class NotReachedTest {

  @TempDir Path folder;

  /** Of the whole in every tool, and of the groups from {@code first} on; those before have 9. */
  private static Planting weeks(int first) {
    return mart -> {
      try (Statement statement = mart.createStatement()) {
        statement.execute(
            "insert into metric select * replace ('weeks_to_habit' as id, 'weeks' as unit,"
                + " 'mean' as kind, 'Weken tot gewoonte' as name_nl) from metric"
                + " where id = 'time_to_habit'");
        statement.execute(
            "insert into value select 'weeks_to_habit', t.id, g.id, '2026-10',"
                + " if(g.id between 1 and %1$d - 1, 40, null), if(g.id between 1 and %1$d - 1, 9, null),"
                    .formatted(first)
                + " null, null, null, if(g.id between 1 and %d - 1, null, 'not_reached')"
                    .formatted(first)
                + " from tool t, grp g where g.dim2 is null and (g.id = 0 or t.id = 'all')");
      }
    };
  }

  private <T> T read(int first, String by, String form, Function<Answer, T> of) throws Exception {
    return PlantedMart.told(
            folder,
            weeks(first),
            "nl",
            Map.of("period", "2026-10"),
            scope -> List.of(of.apply(answer(by, form, scope))))
        .get(0);
  }

  private static Answer answer(String by, String form, Scope scope) {
    return FigureReader.read(Figure.of("q", "weeks_to_habit", by, form), scope);
  }

  @Test
  void whereNoGroupHasReachedItThatIsSaid() throws Exception {
    assertThat(this.<String>read(1, "group", "rank", Answer::absence)).isEqualTo("not_reached");
    assertThat(this.<String>read(1, "tool", "rank", Answer::absence)).isEqualTo("not_reached");
  }

  /** Of months before nothing was counted: that says less than what is known of this one. */
  @Test
  void overTimeWhatIsKnownIsSaid() throws Exception {
    assertThat(this.<String>read(1, "period", "line", Answer::absence)).isEqualTo("not_reached");
  }

  @Test
  void groupsThatHaveNotReachedItStandBesideThoseThatHave() throws Exception {
    long known = read(3, "group", "rank", answer -> answer.data().known());
    long all = read(3, "group", "rank", answer -> (long) answer.data().ticks().size());
    assertThat(known).isEqualTo(all).isGreaterThan(2);
  }
}
