package nl.stip.dashboard.businesscase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cell.Bound;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Mart;
import nl.stip.metric.Missing;

/** How many people of the whole organisation are enabled, active and use a tool, as measured. */
final class People {

  /** Those who may use it. */
  static final String ENABLED = "enabled";

  /**
   * Those who did something. Every source records acts, so tools can be compared; who only reads is
   * not among them, so that no cost per person is flattered.
   */
  static final String ACTIVE = "engaged_share";

  /** Those who saw or did something: whoever only reads does use the licence. */
  static final String REACHED = "reached_share";

  /** Fewer than three people, at most these. */
  private static final int FEW = 2;

  private record Key(String metric, String tool, String period) {}

  private final Map<Key, Cell> cells = new HashMap<>();
  private final Collection<String> periods;

  /**
   * Reads head counts.
   *
   * @param periods ids of periods that are over; of others not all days were observed
   */
  People(Mart mart, Collection<String> periods) {
    this.periods = periods;
    for (Cells.OfTool one :
        mart.cells().ofTools(List.of(ENABLED, ACTIVE, REACHED), Group.WHOLE.id(), periods)) {
      cells.put(new Key(one.metric(), one.tool(), one.period()), one.cell());
    }
  }

  Count enabled(String tool, String period) {
    Cell cell = cell(ENABLED, tool, period);
    return cell.hasValue() ? Count.of(cell.value()) : Count.absent(reason(cell));
  }

  /** Who did something; where fewer than three did, too few to divide by. */
  Count active(String tool, String period) {
    Cell cell = cell(ACTIVE, tool, period);
    return cell.bound() == Bound.UNDER
        ? Count.absent(Missing.SUPPRESSED)
        : people(cell, enabled(tool, period));
  }

  Measured measured(String tool, String period) {
    return new Measured(enabled(tool, period), cell(ACTIVE, tool, period), active(tool, period));
  }

  /** Who used it: no fewer than these, so that no unused licence is counted too much. */
  Count used(String tool, String period) {
    Cell cell = cell(actsOnly(tool, period) ? ACTIVE : REACHED, tool, period);
    return cell.bound() == Bound.UNDER ? Count.of(FEW) : people(cell, enabled(tool, period));
  }

  /** Whether reading is not recorded, so that those who only read seem not to use it. */
  boolean actsOnly(String tool, String period) {
    Cell reached = cell(REACHED, tool, period);
    return !reached.tells() && reached.missing() != Missing.SUPPRESSED;
  }

  private static Count people(Cell share, Count of) {
    if (of.number() == null) {
      return of;
    }
    if (share.bound() == Bound.ALL_BUT) {
      return of;
    }
    return share.hasValue() ? Count.of(share.value() * of.number()) : Count.absent(reason(share));
  }

  private Cell cell(String metric, String tool, String period) {
    Missing none = periods.contains(period) ? Missing.NO_DATA : Missing.NOT_COVERED;
    return cells.getOrDefault(new Key(metric, tool, period), Cell.absent(none));
  }

  private static Missing reason(Cell cell) {
    return cell.missing() == null ? Missing.NO_DATA : cell.missing();
  }
}
