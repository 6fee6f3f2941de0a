package nl.stip.dashboard;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import nl.stip.dashboard.PlantedMart.Value;

/** A group that is behind the whole, planted in a mart. */
final class PlantedGap {

  static final int WHOLE = 0;
  static final int LOGISTIEK = 7;
  static final int GENT = 12;

  private PlantedGap() {}

  /** Everybody at one half, but a group from some month on; and once before, which is over. */
  static void behind(Connection mart, double from, double to) throws SQLException {
    mart.createStatement().execute("delete from value where metric = 'engaged_share'");
    YearMonth first = YearMonth.of(2025, 5);
    for (int i = 0; i < 18; i++) {
      String month = first.plusMonths(i).toString();
      boolean since = month.compareTo("2026-04") >= 0;
      double course = from + (to - from) * Math.max(0, i - 11) / 6;
      share(WHOLE, month, 0.5, 0.02).in(mart);
      share(GENT, month, 0.49, 0.03).in(mart);
      share(LOGISTIEK, month, since || month.equals("2026-01") ? course : 0.5, 0.04).in(mart);
    }
  }

  static Value share(int group, String month, double value, double half) {
    return new Value("engaged_share", group, month, 200, value, half);
  }
}
