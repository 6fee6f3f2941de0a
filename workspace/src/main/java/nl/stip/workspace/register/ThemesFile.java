package nl.stip.workspace.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.yaml.Faults;
import nl.stip.workspace.yaml.Keys;
import nl.stip.workspace.yaml.YamlMap;

/**
 * Reads {@code register/themes.yaml}; all faults are told at once with their lines. The keys are
 * those of {@code themes.tsv}.
 */
public final class ThemesFile {

  /** The file, as the reader knows it. */
  public static final String NAME = "register/themes.yaml";

  private static final Keys KEYS = Keys.read(ThemesFile.class, "themes.tsv");
  private static final String ID = "[a-z][a-z0-9-]{0,30}";

  private ThemesFile() {}

  /** Its keys. */
  public static Keys keys() {
    return KEYS;
  }

  /** Where the file of a workspace lies. */
  public static Path of(Workspace workspace) {
    return workspace.register().resolve("themes.yaml");
  }

  /**
   * The themes of a workspace in the order of the file; none when it is not there.
   *
   * @throws FaultException as {@link ExitCode#SETTINGS} with every fault in the file
   */
  public static List<Theme> load(Workspace workspace) {
    Faults faults = new Faults(NAME);
    Path file = of(workspace);
    YamlMap yaml = Files.exists(file) ? YamlMap.read(file, NAME, faults) : YamlMap.none(faults);
    yaml.allow(KEYS.below(""));
    List<Theme> themes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap entry : yaml.maps("themes")) {
      entry.allow(KEYS.below("themes."));
      Theme theme = theme(entry);
      if (!ids.add(theme.id())) {
        entry.fault("id", "is '" + theme.id() + "' a second time", "give every theme its own id");
      }
      themes.add(theme);
    }
    faults.throwIfAny();
    return List.copyOf(themes);
  }

  private static Theme theme(YamlMap yaml) {
    String id = yaml.text("id", "");
    if (!id.matches(ID)) {
      yaml.fault(
          "id",
          id.isEmpty() ? "is missing" : "is '" + id + "'",
          "use lower-case letters, digits and -, for example id: working-in-the-open");
    }
    Theme theme =
        new Theme(
            id,
            new Entry(yaml)
                .needed("name", "write how pages call it, for example name: In the open"),
            told(yaml, "hashtags").stream().map(tag -> tag.replaceFirst("^#", "")).toList(),
            told(yaml, "words"),
            told(yaml, "channels"));
    if (theme.hashtags().isEmpty() && theme.words().isEmpty() && theme.channels().isEmpty()) {
      yaml.fault(
          "id",
          "is '" + id + "', but nothing tells its messages",
          "name hashtags, words or channels");
    }
    return theme;
  }

  private static List<String> told(YamlMap yaml, String key) {
    List<String> texts =
        yaml.list(key, String::strip, List.of(), "write a list, for example [samen, open]");
    if (texts.stream().anyMatch(text -> text.replaceFirst("^#", "").isEmpty())) {
      yaml.fault(key, "has an empty entry", "leave it out: it would stand for every message");
    }
    return texts;
  }
}
