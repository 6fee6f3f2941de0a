package nl.stip.dashboard.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.stip.workspace.users.Role;

/**
 * What a visitor may do. Pages are for everybody, as openness is the point; taking figures along in
 * bulk is for those who report on them.
 */
public enum Right {
  /** See pages. */
  VIEW,
  /** See what the tools cost: prices of contracts are the organisation's own affair. */
  COSTS,
  /** Take the workbook. */
  REPORT,
  /** Take single figures. */
  EXPORT,
  /** Ask for figures by program. */
  API,
  /** Change what Stip does. */
  ADMIN;

  /** The rights of a role: the one table of them. */
  public static Set<Right> of(Role role) {
    return switch (role) {
      case EMPLOYEE -> EnumSet.of(VIEW);
      case COMMS -> EnumSet.of(VIEW, REPORT, EXPORT);
      case BOARD, BUSINESS -> EnumSet.of(VIEW, COSTS, REPORT, EXPORT);
      case IT, SBO, ANALYST -> EnumSet.of(VIEW, COSTS, REPORT, EXPORT, API);
      case ADMIN -> EnumSet.allOf(Right.class);
    };
  }

  /** Who has it. */
  List<Role> roles() {
    return Arrays.stream(Role.values()).filter(role -> of(role).contains(this)).toList();
  }

  /** Whether figures leave Stip by it, which is written down. */
  boolean takesAlong() {
    return this == REPORT || this == EXPORT || this == API;
  }

  /** How it is written in keys of texts. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
