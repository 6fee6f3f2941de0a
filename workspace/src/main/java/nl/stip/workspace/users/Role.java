package nl.stip.workspace.users;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** From where somebody looks at the figures; the dashboard says what each may do. */
public enum Role {
  /** Directors. */
  BOARD,
  /** Who runs a part of the business. */
  BUSINESS,
  /** Communication and HR. */
  COMMS,
  /** Who runs the tools. */
  IT,
  /** Everybody else, the works council among them. */
  EMPLOYEE,
  /** The social business officer. */
  SBO,
  /** Who computes further with the figures. */
  ANALYST,
  /** Who runs Stip. */
  ADMIN;

  /** How it is written in files and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All ids, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Role::id).toList();
  }

  /**
   * The role of an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Role of(String id) {
    return Arrays.stream(values())
        .filter(role -> role.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no role " + id));
  }
}
