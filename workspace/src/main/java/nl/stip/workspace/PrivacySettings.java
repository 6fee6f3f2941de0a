package nl.stip.workspace;

import nl.stip.workspace.yaml.YamlMap;

/** Reads {@code privacy:} of {@code stip.yaml}. */
final class PrivacySettings {

  private static final int MOST_MONTHS = 600;

  private PrivacySettings() {}

  static Settings.Privacy of(YamlMap yaml) {
    yaml.allow(SettingKeys.below("privacy."));
    Settings.Privacy none = Settings.Privacy.defaults();
    long months = yaml.whole("keep_months", none.months(), 1);
    if (months > MOST_MONTHS) {
      yaml.fault(
          "keep_months",
          "is " + months + ", which is longer than there are logs",
          "write a number of months of at most " + MOST_MONTHS + ", or leave it out");
    }
    return new Settings.Privacy(
        yaml.text("contact", none.contact()), (int) Math.min(months, MOST_MONTHS));
  }
}
