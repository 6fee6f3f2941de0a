package nl.stip.ingest.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stip.workspace.register.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemesTest {

  private static final Themes THEMES =
      new Themes(
          List.of(
              new Theme("open", "Open", List.of("open"), List.of("één lumen"), List.of("plan")),
              new Theme("safe", "Safe", List.of("veilig"), List.of("a+b"), List.of())));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij werken #open!",
        "#OPEN",
        "(#open)",
        "Samen ÉÉN\nLumen, zei ze",
        "één  lumen.",
        "zie één lumen"
      })
  void isTold(String text) {
    assertThat(THEMES.in(text)).containsExactly("theme:open");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"de winkel is open", "#openbaar", "x#open", "één lumenstad", "", "#open_1"})
  void isNotTold(String text) {
    assertThat(THEMES.in(text)).isEmpty();
  }

  @Test
  void wordsAreNoPatternsAndThemesDoNotExcludeOneAnother() {
    assertThat(THEMES.in("a+b en #open #veilig")).containsExactly("theme:open", "theme:safe");
    assertThat(THEMES.in("aab")).isEmpty();
    assertThat(THEMES.in(null)).isEmpty();
  }

  @Test
  void channelsAreToldByTheirNameCaseAside() {
    assertThat(THEMES.of("#Plan")).containsExactly("theme:open");
    assertThat(THEMES.of("plan-b")).isEmpty();
    assertThat(
            new Themes(
                    List.of(
                        new Theme("b", "B", List.of(), List.of(), List.of("Plan", "#plan")),
                        new Theme("a", "A", List.of(), List.of(), List.of("#PLAN"))))
                .of("plan"))
        .as("of two themes")
        .containsExactly("theme:a", "theme:b");
    assertThat(THEMES.of(null)).isEmpty();
  }
}
