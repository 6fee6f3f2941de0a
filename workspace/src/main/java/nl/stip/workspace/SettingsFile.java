package nl.stip.workspace;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.stip.workspace.yaml.Faults;
import nl.stip.workspace.yaml.Nearest;
import nl.stip.workspace.yaml.YamlMap;

/**
 * Reads {@code stip.yaml}: whatever is absent has its default, and all faults are told at once with
 * their lines. The keys are those of {@code settings.tsv}.
 */
public final class SettingsFile {

  private static final String ID = "[a-z][a-z0-9_-]*";
  private static final int PAIRED_BY_DEFAULT = 4;

  private final Workspace workspace;
  private final Settings base = Settings.defaults();
  private final Faults faults = new Faults("stip.yaml");

  private SettingsFile(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The settings of a workspace; the defaults when it has no {@code stip.yaml}.
   *
   * @throws FaultException as {@link ExitCode#SETTINGS} with every fault in the file
   */
  public static Settings load(Workspace workspace) {
    return new SettingsFile(workspace).read();
  }

  private Settings read() {
    Path file = workspace.settings();
    YamlMap yaml =
        Files.exists(file) ? YamlMap.read(file, "stip.yaml", faults) : YamlMap.none(faults);
    yaml.allow(SettingKeys.below(""));
    ZoneId zone = zone(yaml, "zone", base.zone());
    Map<String, String> dimensions = dimensions(yaml);
    Settings settings =
        new Settings(
            yaml.text("organisation", base.organisation()),
            zone,
            yaml.choice("language", List.of("nl", "en"), base.language()),
            k(yaml),
            key(yaml),
            dimensions,
            pairs(yaml, dimensions),
            days(yaml, "closed"),
            missing(yaml.map("missing")),
            ties(yaml.map("ties")),
            yaml.flag("automated", base.automated()),
            directory(yaml.map("directory"), dimensions.keySet()),
            yaml.maps("tables").stream().map(map -> new TableSettings(map, zone).read()).toList(),
            IntakeSettings.of(yaml.map("intake")),
            tools(yaml.map("tools")),
            new LinkedHashSet<>(
                yaml.list("confidential", text -> text, List.of(), "write a list of names")),
            PrivacySettings.of(yaml.map("privacy")),
            yaml.whole("seed", base.seed(), 0),
            yaml.whole("cells", base.cells(), 1));
    faults.throwIfAny();
    return settings;
  }

  /** A zone by its IANA name. */
  static ZoneId zone(YamlMap yaml, String key, ZoneId absent) {
    String name = yaml.text(key, null);
    if (name == null) {
      return absent;
    }
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      String near = Nearest.advice(name, ZoneId.getAvailableZoneIds());
      yaml.fault(
          key,
          "is '" + name + "', which is no time zone",
          near.isEmpty() ? "write an IANA name such as Europe/Amsterdam" : near);
      return absent;
    }
  }

  private static Map<String, Set<LocalDate>> missing(YamlMap yaml) {
    toolIds(yaml);
    Map<String, Set<LocalDate>> missing = new TreeMap<>();
    yaml.keys().forEach(tool -> missing.put(tool, days(yaml, tool)));
    return missing;
  }

  private static Set<LocalDate> days(YamlMap yaml, String key) {
    Set<LocalDate> days = new TreeSet<>();
    yaml.list(
            key,
            SettingsFile::days,
            List.of(),
            "write dates as 2026-12-24, or first and last day as 2026-07-20/2026-08-07")
        .forEach(days::addAll);
    return days;
  }

  private static List<LocalDate> days(String text) {
    String[] ends = text.split("/", 2);
    LocalDate first = LocalDate.parse(ends[0].strip());
    LocalDate last = LocalDate.parse(ends[ends.length - 1].strip());
    if (last.isBefore(first) || last.isAfter(first.plusYears(1))) {
      throw new DateTimeException("no stretch of days: " + text);
    }
    return first.datesUntil(last.plusDays(1)).toList();
  }

  private int k(YamlMap yaml) {
    long k = yaml.whole("k", base.k(), Settings.SMALLEST_K);
    int highest = SmallestGroup.highest(workspace);
    if (k < highest) {
      yaml.fault(
          "k",
          "is " + k + ", but figures of this workspace were made with k = " + highest,
          "write k: " + highest + " or higher; a lower k needs a new workspace");
    }
    return Math.toIntExact(Math.min(k, Integer.MAX_VALUE));
  }

  private Path key(YamlMap yaml) {
    String text = yaml.text("key", null);
    if (text == null) {
      return KeyPlace.of(workspace);
    }
    Path home = KeyPlace.home(System.getenv());
    Path path = text.startsWith("~/") ? home.resolve(text.substring(2)) : Path.of(text);
    Path root = workspace.root().toAbsolutePath().normalize();
    Path key = root.resolve(path).normalize();
    if (key.startsWith(root)) {
      yaml.fault(
          "key",
          "lies inside the workspace",
          "keep the key apart from what it protects, for example ~/.config/stip/key");
    }
    return key;
  }

  private Map<String, String> dimensions(YamlMap yaml) {
    Map<String, String> dimensions = new LinkedHashMap<>();
    if (yaml.isList("dimensions")) {
      yaml.list("dimensions", id -> id, List.of(), "write a list of ids")
          .forEach(id -> dimensions.put(id, id));
    } else {
      dimensions.putAll(yaml.map("dimensions").texts());
    }
    dimensions.keySet().stream()
        .filter(Predicate.not(id -> id.matches(ID)))
        .forEach(
            id ->
                yaml.fault(
                    "dimensions",
                    "has the id '" + id + "'",
                    "use lower-case letters, digits, - and _, and write 'id: Shown name'"));
    if (dimensions.size() > Settings.MOST_DIMENSIONS) {
      yaml.fault(
          "dimensions",
          "are " + dimensions.size(),
          "name at most " + Settings.MOST_DIMENSIONS + ": more would make groups too small");
    }
    return dimensions;
  }

  private List<List<String>> pairs(YamlMap yaml, Map<String, String> dimensions) {
    if (!yaml.has("pairs")) {
      return allPairs(dimensions.keySet().stream().limit(PAIRED_BY_DEFAULT).toList());
    }
    List<List<String>> pairs = new ArrayList<>();
    for (List<String> pair : yaml.lists("pairs", "write [[department, site]]")) {
      pair.stream()
          .filter(Predicate.not(dimensions::containsKey))
          .forEach(
              id ->
                  yaml.fault(
                      "pairs",
                      "names '" + id + "', which is no dimension",
                      Nearest.advice(id, dimensions.keySet())));
      if (pair.size() != 2 || pair.get(0).equals(pair.get(1))) {
        yaml.fault("pairs", "has " + pair, "name two different dimensions");
      } else if (pairs.contains(pair) || pairs.contains(List.of(pair.get(1), pair.get(0)))) {
        yaml.fault("pairs", "has " + pair + " twice", "keep one of the two");
      } else {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static List<List<String>> allPairs(List<String> ids) {
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        pairs.add(List.of(ids.get(i), ids.get(j)));
      }
    }
    return pairs;
  }

  private Settings.Ties ties(YamlMap yaml) {
    yaml.allow(SettingKeys.below("ties."));
    Settings.Ties usual = base.ties();
    Set<String> signals =
        new TreeSet<>(
            yaml.list("signals", s -> s, List.copyOf(usual.signals()), "write a list of signals"));
    for (String signal : signals) {
      if (!Settings.Ties.SIGNALS.contains(signal)) {
        yaml.fault(
            "signals", "has '" + signal + "'", Nearest.advice(signal, Settings.Ties.SIGNALS));
      }
    }
    if (signals.isEmpty()) {
      yaml.fault("signals", "is empty", "name at least one, or leave the key out");
    }
    String window = yaml.choice("window", List.of("28", "all"), "" + usual.windowDays());
    String limit = yaml.text("broadcast_limit", "" + usual.broadcastLimit());
    return new Settings.Ties(
        "all".equals(window) ? 0 : usual.windowDays(),
        yaml.flag("reciprocal", usual.reciprocal()),
        "none".equals(limit) ? 0 : limit(yaml, usual),
        signals);
  }

  private static int limit(YamlMap yaml, Settings.Ties usual) {
    return Math.toIntExact(
        Math.min(yaml.whole("broadcast_limit", usual.broadcastLimit(), 1), Integer.MAX_VALUE));
  }

  private Settings.Directory directory(YamlMap yaml, Set<String> dimensions) {
    yaml.allow(SettingKeys.below("directory."));
    YamlMap columns = yaml.map("columns");
    Set<String> meanings = new LinkedHashSet<>(SettingKeys.below("directory.columns."));
    meanings.addAll(dimensions);
    columns.allow(meanings);
    Map<String, String> countries = yaml.map("countries").texts();
    for (Map.Entry<String, String> country : countries.entrySet()) {
      if (!Set.of(Locale.getISOCountries()).contains(country.getValue())) {
        yaml.map("countries")
            .fault(
                country.getKey(),
                "is '" + country.getValue() + "'",
                "write an ISO 3166-1 code of two capitals such as NL");
      }
    }
    YamlMap zones = yaml.map("zones");
    zones.keys().forEach(site -> zone(zones, site, base.zone()));
    return new Settings.Directory(columns.texts(), countries, zones.texts());
  }

  private static Map<String, String> tools(YamlMap yaml) {
    toolIds(yaml);
    return yaml.texts();
  }

  private static void toolIds(YamlMap yaml) {
    yaml.keys().stream()
        .filter(Predicate.not(id -> id.matches(ID)))
        .forEach(id -> yaml.fault(id, "is no tool id", "use lower-case letters, digits and -"));
  }

  /** Whether a glob over file names is understood. */
  static boolean isGlob(String glob) {
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + glob);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
