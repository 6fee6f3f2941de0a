package nl.stip.dashboard.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of the interface in one language. */
public final class Words {

  private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Words(language, load(language)));
    }
  }

  /** What the mart calls the group of those of whom a dimension is not known. */
  private static final String UNKNOWN = "(unknown)";

  /** Where a browser may end a line in the middle of a number. */
  private static final Pattern BROKEN =
      Pattern.compile("(?<=\\d)–(?=\\d)|[+−](?=[\\p{Sc}\\p{L}])|(?<=[\\p{Lu}\\d])-(?=\\d)");

  /**
   * A month of a year in short, with its day or without; a week and a quarter of a year; a line of
   * a file; a number of hours, days, weeks, minutes, years or licences; and a dash after the first
   * of two periods.
   */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<=\\b\\d{1,2}) (?=\\p{L}{3} ’)|(?<=\\b\\p{L}{3}) (?=’\\d{2}\\b)"
              + "|(?<=\\b(?:regel|line|wk|Q[1-4])) (?=[\\d’])|(?<=\\bwk \\d{1,2}) (?=\\d{4}\\b)"
              + "|(?<=\\d) (?=(?:u|h|wk|dagen|days|weken|weeks?|minuten|minutes?|jaar|years?)\\b)"
              + "|(?<=\\d) (?=(?:licenties?|licences?)\\b)|(?<=\\d) (?=– )");

  private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) (\\p{L}{3,9}) (?=\\d{4}\\b)");

  private final Language language;
  private final Properties texts;

  private Words(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The words of a language. */
  public static Words in(Language language) {
    return ALL.get(language);
  }

  private static Properties load(Language language) {
    String resource = "/nl/stip/dashboard/messages_" + language.id() + ".properties";
    try (InputStream in =
            Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Which language this is. */
  public Language language() {
    return language;
  }

  /** How it writes numbers. */
  public Numbers numbers() {
    return new Numbers(language);
  }

  /** How it writes dates. */
  public Dates dates() {
    return new Dates(language);
  }

  /** All keys there are. */
  public Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /** Whether a group is of those of whom a dimension is not known. */
  public static boolean unknown(String value) {
    return value.equals(UNKNOWN);
  }

  /** What a group is called: as in the directory, but for the names that Stip gives itself. */
  public String group(String dimension, String value) {
    String key = unknown(value) ? "group.unknown" : "group." + dimension + "." + value;
    return has(key) ? say(key) : value;
  }

  /**
   * What a dimension is called: as the organisation does in its own language, in another one by the
   * word Stip has for it, and without either as it is named.
   *
   * @param id as in the settings
   * @param named what the settings call it; the id where they do not say
   * @param own the language of the organisation
   */
  public String dimension(String id, String named, Language own) {
    String key = "dimension." + id;
    boolean itsOwn = language == own && !named.equals(id);
    return !itsOwn && has(key) ? say(key) : named;
  }

  /**
   * What a tool is called: as the settings say, else by the name of the product, else by its id.
   *
   * @param id as stored
   * @param named what the settings call it; the id where they do not say
   */
  public String tool(String id, String named) {
    String key = "tool." + id;
    return named.equals(id) && has(key) ? say(key) : named;
  }

  /** The unit of a metric in a sentence, or nothing: its own words, or else those of the unit. */
  public Optional<String> unit(String metric, String unit) {
    return Stream.of(metric, unit)
        .map("unit.long."::concat)
        .filter(this::has)
        .findFirst()
        .map(this::say);
  }

  /**
   * A text for a page, in which no line ends within an interval, a day, a month of a year in short,
   * a week or quarter of a year, a line of a file, a number of a contract or of hours, or between a
   * sign and money, and none begins with the dot between two parts or the dash between two periods.
   */
  public static String unbroken(String text) {
    String whole = DAY.matcher(text.replace(" · ", "\u00a0· ")).replaceAll("$1\u00a0$2\u00a0");
    return BROKEN.matcher(SHORT.matcher(whole).replaceAll("\u00a0")).replaceAll("$0\u2060");
  }

  /** Names one after the other: {@code HR, IT en Verkoop}; empty of none. */
  public String listed(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return say("and", String.join(", ", names.subList(0, last)), names.get(last));
  }

  /** A sentence that may begin with a name which is written small: it begins with a capital. */
  public String sentence(String text) {
    return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }

  /** Whether there is a text for a key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * The text of a key; {@code {0}} and so on are replaced, texts only (numbers are written before).
   *
   * @throws IllegalArgumentException when there is none
   */
  public String say(String key, Object... arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no " + language.id() + " text for " + key);
    }
    return arguments.length == 0
        ? text
        : new MessageFormat(text, language.locale()).format(arguments);
  }
}
