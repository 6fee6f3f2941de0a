package nl.stip.ingest.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.workspace.register.Theme;

/** Which strategy themes a text or a community is about; a theme is a tag {@code theme:<id>}. */
public final class Themes {

  private static final String TAG = "theme:";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Map<String, Pattern> told = new LinkedHashMap<>();
  private final Map<String, List<String>> channels = new HashMap<>();

  /** Looks for these. */
  public Themes(List<Theme> themes) {
    for (Theme theme : themes) {
      List<String> marks =
          Stream.concat(
                  theme.hashtags().stream().map(tag -> "#" + Pattern.quote(tag)),
                  theme.words().stream().map(Themes::words))
              .toList();
      if (!marks.isEmpty()) {
        told.put(
            TAG + theme.id(),
            Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", marks) + ")(?![\\p{L}\\p{N}_])",
                FLAGS));
      }
      for (String channel : theme.channels()) {
        channels.merge(plain(channel), List.of(TAG + theme.id()), Themes::both);
      }
    }
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().sorted().toList();
  }

  // a phrase may be broken by any blank
  private static String words(String phrase) {
    return Stream.of(phrase.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
  }

  /** Tags of a text. */
  List<String> in(CharSequence text) {
    if (text == null || told.isEmpty()) {
      return List.of();
    }
    List<String> tags = new ArrayList<>();
    told.forEach(
        (tag, pattern) -> {
          if (pattern.matcher(text).find()) {
            tags.add(tag);
          }
        });
    return tags;
  }

  /** Tags of a community by its name. */
  List<String> of(String community) {
    return community == null ? List.of() : channels.getOrDefault(plain(community), List.of());
  }

  private static String plain(String name) {
    return (name.startsWith("#") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
  }
}
