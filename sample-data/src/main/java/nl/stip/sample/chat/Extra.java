package nl.stip.sample.chat;

import java.util.List;
import nl.stip.sample.text.Names;

/**
 * An account that is no employee's own.
 *
 * @param handle user name
 * @param name shown name
 * @param email address
 * @param kind kind
 */
public record Extra(String handle, String name, String email, Kind kind) {

  /** Why it exists. */
  public enum Kind {
    /** Shared by everybody at a counter. */
    KIOSK,
    /** A script that posts on a timer through an ordinary account. */
    TIMER,
    /** Works for somebody else. */
    GUEST,
    /** An employee's account under an address the directory does not know. */
    STALE,
    /** An app. */
    MACHINE
  }

  private static final List<Extra> ALL =
      List.of(
          own("balie.rotterdam", "Balie Rotterdam", Kind.KIOSK),
          own("balie.antwerpen", "Balie Antwerpen", Kind.KIOSK),
          own("roos.terbeek", "Roos Terbeek", Kind.TIMER),
          guest("m.sterrekruid", "Mila Sterrekruid"),
          guest("o.waterlelie", "Otto Waterlelie"),
          guest("p.ganzebloem", "Puck Ganzebloem"),
          guest("k.adelaar", "Kees Adelaarsvaren"),
          stale("fenna.korenbloem", "Fenna Korenbloem"),
          stale("lars.klaproos", "Lars Klaproos"),
          stale("jip.madelief", "Jip Madelief"),
          own("storingsmonitor", "Storingsmonitor", Kind.MACHINE),
          own("meldingen", "Meldingen", Kind.MACHINE));

  /** All of them; their actor numbers follow the last person's. */
  public static List<Extra> all() {
    return ALL;
  }

  private static Extra own(String handle, String name, Kind kind) {
    return new Extra(handle, name, handle + "@" + Names.DOMAIN, kind);
  }

  private static Extra guest(String handle, String name) {
    return new Extra(handle, name, handle + "@leverancier.example", Kind.GUEST);
  }

  private static Extra stale(String handle, String name) {
    return new Extra(handle, name, handle + "@lumen-oud.example", Kind.STALE);
  }
}
