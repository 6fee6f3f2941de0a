package nl.stip.workspace.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.yaml.Faults;
import nl.stip.workspace.yaml.Keys;
import nl.stip.workspace.yaml.YamlMap;

/**
 * Reads {@code register/survey.yaml}; all faults are told at once with their lines. The keys are
 * those of {@code survey.tsv}.
 */
public final class SurveyFile {

  /** The file, as the reader knows it. */
  public static final String NAME = "register/survey.yaml";

  private static final Keys KEYS = Keys.read(SurveyFile.class, "survey.tsv");
  private static final String ID = "[a-z][a-z0-9-]{0,30}";
  private static final Pattern SCALE = Pattern.compile("(-?\\d{1,3})\\s*-\\s*(\\d{1,3})");
  private static final String SCALE_ADVICE = "write the lowest and the highest, such as 1-5";

  private SurveyFile() {}

  /** Its keys. */
  public static Keys keys() {
    return KEYS;
  }

  /** Where the file of a workspace lies. */
  public static Path of(Workspace workspace) {
    return workspace.register().resolve("survey.yaml");
  }

  /**
   * The questions of a workspace in the order of the file; none when it is not there.
   *
   * @throws FaultException as {@link ExitCode#SETTINGS} with every fault in the file
   */
  public static List<SurveyQuestion> load(Workspace workspace) {
    Faults faults = new Faults(NAME);
    Path file = of(workspace);
    YamlMap yaml = Files.exists(file) ? YamlMap.read(file, NAME, faults) : YamlMap.none(faults);
    yaml.allow(KEYS.below(""));
    List<SurveyQuestion> questions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap entry : yaml.maps("questions")) {
      entry.allow(KEYS.below("questions."));
      SurveyQuestion question = question(entry);
      if (!ids.add(question.id())) {
        entry.fault(
            "id", "is '" + question.id() + "' a second time", "give every question its own id");
      }
      questions.add(question);
    }
    faults.throwIfAny();
    return List.copyOf(questions);
  }

  private static SurveyQuestion question(YamlMap yaml) {
    Entry entry = new Entry(yaml);
    String id = yaml.text("id", "");
    if (!id.matches(ID)) {
      yaml.fault(
          "id",
          id.isEmpty() ? "is missing" : "is '" + id + "'",
          "use lower-case letters, digits and -, for example id: tools-help");
    }
    boolean recommend = yaml.flag("recommend", false);
    int[] scale = scale(yaml, recommend);
    SurveyQuestion question =
        new SurveyQuestion(
            id,
            entry.needed("nl", "write the question in Dutch"),
            entry.needed("en", "write the question in English"),
            texts(yaml, "asked"),
            scale[0],
            scale[1],
            texts(yaml, "labels"),
            yaml.choice("better", List.of("high", "low"), "high").equals("high"),
            yaml.text("tool", null),
            recommend);
    int points = question.most() - question.least() + 1;
    if (!question.labels().isEmpty() && question.labels().size() != points) {
      yaml.fault(
          "labels",
          "has " + question.labels().size() + " answers for a scale of " + points + " points",
          "write one for each point, from the lowest to the highest");
    }
    return question;
  }

  private static int[] scale(YamlMap yaml, boolean recommend) {
    int[] usual = recommend ? new int[] {0, 10} : new int[] {1, 5};
    int[] scale = yaml.parsed("scale", SurveyFile::scale, usual, SCALE_ADVICE);
    if (scale[0] >= scale[1]) {
      yaml.fault("scale", "has no points", SCALE_ADVICE);
      return usual;
    }
    if (recommend && (scale[0] != 0 || scale[1] != 10)) {
      yaml.fault(
          "scale",
          "is not 0-10",
          "leave it out: the Net Promoter Score is defined on that scale only");
    }
    return scale;
  }

  private static int[] scale(String text) {
    Matcher matcher = SCALE.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new int[] {Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))};
  }

  private static List<String> texts(YamlMap yaml, String key) {
    return yaml.list(key, String::strip, List.of(), "write a list of texts");
  }
}
