package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.stip.dashboard.page.Unlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of a handful of people must not pass for those of the organisation. */
class UnlockTest {

  @TempDir Path folder;

  private List<Unlock> with(long matched, long unmatched) throws Exception {
    return PlantedMart.told(
        folder,
        mart ->
            mart.createStatement()
                .execute(
                    "update coverage set accounts = if(tool = 'slack', %d, 0),"
                            .formatted(matched + unmatched)
                        + " matched = if(tool = 'slack', %d, 0),".formatted(matched)
                        + " unmatched = if(tool = 'slack', %d, 0), external = 0"
                            .formatted(unmatched)),
        "en",
        scope -> Unlock.of(scope).stream().toList());
  }

  /** A directory of other people, or with other addresses than the tools have. */
  @Test
  void whereMostAccountsBelongToNobodyThatIsSaidFirst() throws Exception {
    assertThat(with(24, 4_968))
        .singleElement()
        .satisfies(
            unlock -> {
              assertThat(unlock.title()).isEqualTo("Most accounts belong to nobody yet.");
              assertThat(unlock.text()).contains("Of 4,992 accounts, 4,968 belong to nobody");
              assertThat(unlock.act()).contains("review/accounts.csv");
            });
  }

  @Test
  void ofAFewNothingIsSaidOnEveryPage() throws Exception {
    assertThat(with(1_200, 6)).isEmpty();
  }
}
