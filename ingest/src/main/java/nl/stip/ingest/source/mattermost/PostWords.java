package nl.stip.ingest.source.mattermost;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is called upon in a text, by user name. */
final class PostWords {

  private static final Pattern MENTION =
      Pattern.compile("(?<![\\p{Alnum}@])@([A-Za-z0-9][A-Za-z0-9._-]{0,63})");

  private PostWords() {}

  /**
   * Native ids of those called upon.
   *
   * @param known the native id behind a user name in lower case, or null if nobody has it
   */
  static List<String> mentions(String text, UnaryOperator<String> known) {
    TreeSet<String> mentioned = new TreeSet<>();
    Matcher mention = MENTION.matcher(text);
    while (mention.find()) {
      String name = mention.group(1).toLowerCase(Locale.ROOT);
      String id = known.apply(name);
      // A user name may end in a dot, a sentence too.
      while (id == null && !name.isEmpty() && ".-_".indexOf(name.charAt(name.length() - 1)) >= 0) {
        name = name.substring(0, name.length() - 1);
        id = known.apply(name);
      }
      if (id != null) {
        mentioned.add(id);
      }
    }
    return List.copyOf(mentioned);
  }
}
