package nl.stip.dashboard;

import java.sql.PreparedStatement;
import java.util.List;
import nl.stip.dashboard.PlantedMart.Planting;

/** How open sites are now and a year before, planted in a mart. */
final class PlantedRatios {

  private PlantedRatios() {}

  /** Each known to 0.04, so their difference to 0.057: 0.05 more is within it, 0.15 is not. */
  static Planting ratios(double then, double now) {
    return mart -> {
      mart.createStatement().execute("delete from matrix where metric = 'openness'");
      for (String month : List.of("2025-10", "2026-10")) {
        double ratio = month.equals("2026-10") ? now : then;
        try (PreparedStatement insert =
            mart.prepareStatement(
                "insert into matrix values"
                    + " ('openness', 'all', ?, 'site', '*', '*', 900, 900, 10, 20, ?, ?, ?, ?, null)")) {
          insert.setString(1, month);
          insert.setDouble(2, ratio);
          insert.setDouble(3, ratio - 0.04);
          insert.setDouble(4, ratio + 0.04);
          insert.setDouble(5, (ratio - 1) / 0.02);
          insert.execute();
        }
      }
    };
  }
}
