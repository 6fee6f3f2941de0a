package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What dimensions are called: by the organisation in its own language, in the other by Stip where
 * they are well known.
 */
class DimensionNamesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "department, Businesslijn, NL, NL, Businesslijn",
    "department, Businesslijn, NL, EN, Department",
    "department, Business line, EN, EN, Business line",
    "department, Business line, EN, NL, Afdeling",
    "department, department, NL, NL, Afdeling",
    "department, department, NL, EN, Department",
    "afdeling, afdeling, NL, EN, Department",
    "target_group, target_group, NL, NL, Doelgroep",
    "device, device, EN, NL, Apparaat",
    "zwerm, Zwerm, NL, NL, Zwerm",
    "zwerm, Zwerm, NL, EN, Zwerm",
    "zwerm, zwerm, NL, EN, zwerm"
  })
  void aDimensionIsCalled(String id, String named, Language own, Language reader, String expected) {
    assertThat(Words.in(reader).dimension(id, named, own)).isEqualTo(expected);
  }

  /** Without a language in the settings it is Dutch, as pages open in. */
  @Test
  void aReaderOfTheOtherLanguageGetsOtherNames() throws Exception {
    assertThat(names("nl", "select 1")).containsExactly("Afdeling", "Vestiging", "Zwerm");
    assertThat(names("en", "select 1")).containsExactly("Department", "Site", "Zwerm");
    String english = "insert into setting values ('language', 'en')";
    assertThat(names("nl", english)).containsExactly("Afdeling", "Locatie", "Zwerm");
    assertThat(names("en", english)).containsExactly("Afdeling", "Vestiging", "Zwerm");
  }

  private List<String> names(String language, String planted) throws Exception {
    return PlantedMart.told(
        folder,
        mart -> {
          mart.createStatement().execute("insert into dimension values ('zwerm', 'Zwerm', 2)");
          mart.createStatement().execute(planted);
        },
        language,
        scope -> {
          List<String> names =
              new ArrayList<>(scope.catalogue().dimensions().stream().map(Named::name).toList());
          assertThat(scope.selection().dimension().name()).isEqualTo(names.get(0));
          return names;
        });
  }
}
