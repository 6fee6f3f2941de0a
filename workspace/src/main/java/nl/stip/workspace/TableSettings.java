package nl.stip.workspace;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.workspace.yaml.YamlMap;

/** Reads one entry of {@code tables}: how an interaction table is to be understood. */
final class TableSettings {

  private static final Set<String> TIMES = Set.of("epoch_seconds", "epoch_millis", "iso");
  private static final Map<String, Character> SEPARATORS =
      Map.of("auto", '\0', "tab", '\t', "comma", ',', "semicolon", ';', "space", ' ');

  private final YamlMap yaml;
  private final ZoneId zone;

  TableSettings(YamlMap yaml, ZoneId organisation) {
    this.yaml = yaml;
    this.zone = organisation;
  }

  Settings.Table read() {
    yaml.allow(SettingKeys.below("tables."));
    boolean header = yaml.flag("header", true);
    boolean read = yaml.flag("read", true);
    return new Settings.Table(
        files(),
        read ? tool() : yaml.text("tool", ""),
        columns(header || !read),
        time(),
        SettingsFile.zone(yaml, "zone", zone),
        separator(),
        header,
        yaml.choice("audience", List.of("public", "private", "direct"), "direct"),
        read);
  }

  private String files() {
    String glob = yaml.text("files", "");
    if (glob.isBlank()) {
      yaml.fault("files", "is missing", "write which files, for example files: '*.csv'");
    } else if (!SettingsFile.isGlob(glob)) {
      yaml.fault("files", "is '" + glob + "'", "close every [ and {");
    }
    return glob;
  }

  private String tool() {
    String tool = yaml.text("tool", "");
    if (!tool.matches("[a-z][a-z0-9_-]*")) {
      yaml.fault(
          "tool",
          tool.isEmpty() ? "is missing" : "is '" + tool + "'",
          "write the tool's id in lower-case letters, for example tool: mail");
    }
    return tool;
  }

  private Map<String, String> columns(boolean header) {
    YamlMap map = yaml.map("columns");
    map.allow(SettingKeys.below("tables.columns."));
    Map<String, String> columns = new LinkedHashMap<>(map.texts());
    for (String needed : List.of("sender", "recipients", "time")) {
      if (header) {
        columns.putIfAbsent(needed, needed);
      } else if (!columns.containsKey(needed)) {
        map.fault(needed, "is missing", "without a header line, give the column's number from 1");
      }
    }
    if (!header) {
      columns.forEach((meaning, column) -> number(map, meaning, column));
    }
    return columns;
  }

  private static void number(YamlMap map, String meaning, String column) {
    if (!column.matches("[1-9][0-9]{0,4}")) {
      map.fault(
          meaning, "is '" + column + "'", "without a header line, give the column's number from 1");
    }
  }

  private String time() {
    return yaml.parsed(
        "time",
        text -> {
          return TIMES.contains(text) ? text : pattern(text);
        },
        "iso",
        "write iso, epoch_seconds, epoch_millis or a pattern such as yyyy-MM-dd HH:mm");
  }

  private char separator() {
    return yaml.parsed(
        "separator",
        text -> {
          if (text.length() != 1 && !SEPARATORS.containsKey(text)) {
            throw new IllegalArgumentException(text);
          }
          return SEPARATORS.getOrDefault(text, text.charAt(0));
        },
        '\0',
        "write one character or auto, tab, comma, semicolon or space");
  }

  private static String pattern(String text) {
    DateTimeFormatter understood = DateTimeFormatter.ofPattern(text);
    return understood.toString().isEmpty() ? "iso" : text;
  }
}
