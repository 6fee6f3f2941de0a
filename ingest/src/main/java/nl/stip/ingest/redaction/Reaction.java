package nl.stip.ingest.redaction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.fellbaum.jemoji.Emoji;
import net.fellbaum.jemoji.EmojiManager;

/**
 * Names of reactions. Only the short names of Unicode emoji pass; a custom emoji may be called
 * after a person.
 */
final class Reaction {

  /** What stands for every name that is not standard. */
  static final String CUSTOM = "custom";

  private static final Pattern SKIN = Pattern.compile("::skin-tone-\\d$");

  private Reaction() {}

  /** Read when the first reaction is met, since that takes a while and many exports have none. */
  private static final class Standard {

    private static final Set<String> NAMES = names();

    private static Set<String> names() {
      Set<String> names = new HashSet<>();
      for (Emoji emoji : EmojiManager.getAllEmojis()) {
        emoji.getSlackAliases().forEach(alias -> names.add(bare(alias)));
        emoji.getGithubAliases().forEach(alias -> names.add(bare(alias)));
        emoji.getDiscordAliases().forEach(alias -> names.add(bare(alias)));
      }
      // The six reactions of Microsoft Teams and Viva Engage that are no emoji names.
      names.addAll(Set.of("like", "heart", "laugh", "surprised", "sad", "angry"));
      return names;
    }
  }

  private static String bare(String alias) {
    return alias.replace(":", "");
  }

  /** The standard name without skin tone, {@link #CUSTOM}, or null for null. */
  static String name(String reaction) {
    if (reaction == null) {
      return null;
    }
    String lower = reaction.toLowerCase(Locale.ROOT);
    String name = bare(lower.contains("::") ? SKIN.matcher(lower).replaceFirst("") : lower);
    return Standard.NAMES.contains(name) ? name : CUSTOM;
  }
}
