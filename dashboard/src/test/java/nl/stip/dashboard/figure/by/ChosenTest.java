package nl.stip.dashboard.figure.by;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stip.dashboard.MartFixture;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line per group, where one of them was chosen and where none was. */
class ChosenTest {

  @TempDir Path root;

  @BeforeEach
  void create() throws Exception {
    MartFixture.create(root, "mart-1.duckdb");
  }

  private Map<String, Role> roles(Map<String, String> choices) {
    Figure figure = Figure.of("engaged_groups", "engaged_share", "group-period", "line");
    return new Reading(root.resolve("mart/mart-1.duckdb"), Language.NL)
        .of(
            figure,
            choices,
            answer ->
                answer.data().series().stream()
                    .collect(Collectors.toMap(Series::label, Series::role)));
  }

  @Test
  void theGroupLookedAtIsWhatTheFigureIsAbout() {
    Map<String, Role> roles = roles(Map.of("only", "department:Logistiek"));

    assertThat(roles).containsEntry("Logistiek", Role.MAIN).containsEntry("Verkoop", Role.PEER);
    assertThat(roles.values().stream().filter(role -> role == Role.MAIN)).hasSize(1);
    assertThat(roles).containsEntry("Lumen Groep", Role.WHOLE);
  }

  @Test
  void allAreEqualWhereNoneWasChosen() {
    assertThat(roles(Map.of())).containsEntry("Verkoop", Role.MAIN).doesNotContainValue(Role.PEER);
  }
}
