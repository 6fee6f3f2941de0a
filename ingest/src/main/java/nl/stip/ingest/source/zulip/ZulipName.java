package nl.stip.ingest.source.zulip;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Full names of Zulip, where they are all that is known of an account. */
final class ZulipName {

  /** The accounts Zulip itself speaks with. */
  private static final Set<String> SYSTEM =
      Set.of(
          "notification bot",
          "welcome bot",
          "email gateway",
          "reminder bot",
          "new user bot",
          "feedback bot",
          "zulip error bot",
          "nagios send bot");

  private ZulipName() {}

  /** The name without emoji, which people change with the season, and single blanks. */
  static String shown(String name) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> kept.appendCodePoint(isSign(c) ? ' ' : c));
    return kept.toString().replaceAll("\\s+", " ").strip();
  }

  private static boolean isSign(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.FORMAT,
          Character.ENCLOSING_MARK,
          Character.UNASSIGNED,
          Character.CONTROL,
          Character.SURROGATE ->
          true;
      default -> c >= 0xFE00 && c <= 0xFE0F;
    };
  }

  /** What the account is known by; the name itself where it is nothing but signs. */
  static String account(String name) {
    String shown = shown(name);
    return (shown.isEmpty() ? name.strip() : shown).toLowerCase(Locale.ROOT);
  }

  /** Whether it is one of Zulip's own bots. */
  static boolean isSystem(String account) {
    return SYSTEM.contains(account);
  }
}
