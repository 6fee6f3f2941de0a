package nl.stip.workspace;

import java.util.Set;
import nl.stip.workspace.yaml.Keys;

/** The keys of {@code stip.yaml}: the one list behind the reader and the reference page. */
public final class SettingKeys {

  private static final Keys ALL = Keys.read(SettingKeys.class, "settings.tsv");

  private SettingKeys() {}

  /** All keys. */
  public static Keys all() {
    return ALL;
  }

  /** Names of the keys directly below a dotted prefix; the empty prefix is the top. */
  static Set<String> below(String prefix) {
    return ALL.below(prefix);
  }
}
