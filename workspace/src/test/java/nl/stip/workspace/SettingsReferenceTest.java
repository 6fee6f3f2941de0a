package nl.stip.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stip.testing.Golden;
import org.junit.jupiter.api.Test;

class SettingsReferenceTest {

  @Test
  void referencePageListsEveryKey() {
    Golden.check(
        "docs/reference/settings.md",
        """
        # stip.yaml

        Every key is optional unless it says *needed*; without the file all defaults hold. A fault
        is told with its line, all faults at once, before anything else happens (exit code 4). An
        entry of `tables` is a list item.

        | key | value | default | meaning |
        |---|---|---|---|
        %s
        """
            .formatted(SettingKeys.all().rows()));
  }

  @Test
  void everySettingHasAKey() {
    for (var component : Settings.class.getRecordComponents()) {
      assertThat(SettingKeys.below("")).contains(component.getName());
    }
  }
}
