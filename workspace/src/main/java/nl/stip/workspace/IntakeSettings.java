package nl.stip.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.workspace.yaml.YamlMap;

/** Reads {@code intake:} of {@code stip.yaml}. */
final class IntakeSettings {

  private static final List<String> ORDERS = List.of("day_first", "month_first");

  private IntakeSettings() {}

  static Intake of(YamlMap yaml) {
    yaml.allow(SettingKeys.below("intake."));
    YamlMap sources = yaml.map("sources");
    Map<String, Intake.Files> files = new TreeMap<>();
    sources.keys().forEach(id -> files.put(id, files(sources.map(id))));
    return new Intake(files, yaml.flag("match_names", Intake.defaults().matchNames()));
  }

  private static Intake.Files files(YamlMap yaml) {
    yaml.allow(SettingKeys.below("intake.sources."));
    String order = yaml.choice("dates", ORDERS, null);
    return new Intake.Files(
        SettingsFile.zone(yaml, "zone", null),
        order == null ? null : Intake.DateOrder.valueOf(order.toUpperCase(Locale.ROOT)),
        yaml.map("columns").texts());
  }
}
