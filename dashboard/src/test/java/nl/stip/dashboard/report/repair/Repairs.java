package nl.stip.dashboard.report.repair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything for which Excel would offer to repair a workbook, as far as we know. */
public final class Repairs {

  private Repairs() {}

  /** What is wrong with a file; nothing when Excel opens it as it is. */
  public static List<String> of(Path file) throws IOException {
    return of(Parts.of(file));
  }

  static List<String> of(Parts parts) throws IOException {
    List<String> faults = new ArrayList<>(Schemas.faults(parts));
    faults.addAll(PackageRules.faults(parts));
    faults.addAll(StyleRules.faults(parts));
    faults.addAll(NameRules.faults(parts));
    for (String sheet : parts.named("xl/worksheets/sheet")) {
      faults.addAll(SheetRules.faults(parts, sheet));
      faults.addAll(new TableRules(parts, sheet).faults());
    }
    for (String chart : parts.named("xl/charts/chart")) {
      faults.addAll(ChartRules.faults(parts, chart));
    }
    return faults;
  }
}
