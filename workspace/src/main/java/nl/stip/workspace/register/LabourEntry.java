package nl.stip.workspace.register;

import java.math.BigDecimal;
import java.util.Set;
import nl.stip.workspace.register.Labour.Assumption;
import nl.stip.workspace.yaml.YamlMap;

/** Reads {@code labour}: three numbers, each with where it comes from. */
final class LabourEntry {

  private static final BigDecimal WEEKS_OF_A_YEAR = BigDecimal.valueOf(53);

  private final YamlMap file;
  private final YamlMap yaml;

  LabourEntry(YamlMap file) {
    this.file = file;
    this.yaml = file.map("labour");
  }

  Labour read() {
    if (!file.has("labour")) {
      return Labour.NONE;
    }
    Set<String> known = CostsFile.keys().below("labour.");
    yaml.allow(known);
    return new Labour(
        assumption("rate", null),
        assumption("weeks", WEEKS_OF_A_YEAR),
        assumption("capture", BigDecimal.ONE));
  }

  private Assumption assumption(String key, BigDecimal most) {
    if (!yaml.has(key)) {
      yaml.fault(key, "is missing", "a break-even needs rate, weeks and capture");
      return null;
    }
    YamlMap map = yaml.map(key);
    map.allow(CostsFile.keys().below("labour.rate."));
    Entry entry = new Entry(map);
    BigDecimal amount = entry.amount("amount");
    if (amount != null && amount.signum() == 0) {
      map.fault("amount", "is 0", "write a number above 0");
    }
    if (amount != null && most != null && amount.compareTo(most) > 0) {
      map.fault("amount", "is " + amount, "write a number above 0 and at most " + most);
    }
    return new Assumption(amount, entry.provenance());
  }
}
