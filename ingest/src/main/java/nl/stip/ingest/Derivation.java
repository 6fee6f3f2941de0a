package nl.stip.ingest;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.source.survey.PulseSurvey;
import nl.stip.workspace.Settings;
import nl.stip.workspace.register.SurveyQuestion;
import nl.stip.workspace.register.Theme;

/**
 * What of the settings and the register decides how values are derived; keyed, since it holds names
 * of spaces. A file that was read under another derivation is read again when it is given.
 */
final class Derivation {

  private final Pseudonyms pseudonyms;
  private final List<String> ofAll;
  private final List<SurveyQuestion> questions;

  Derivation(
      Settings settings,
      List<Theme> themes,
      List<SurveyQuestion> questions,
      Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
    this.questions = questions;
    this.ofAll =
        List.of(
            "derivation 2",
            settings.confidential().stream().sorted().toList().toString(),
            settings.tables().toString(),
            new TreeMap<>(settings.intake().sources()).toString(),
            themes.toString());
  }

  /** The derivation of a source, by its id; a new question of a survey is nothing to the others. */
  String of(String source) {
    List<String> parts = new ArrayList<>(ofAll);
    if (source.equals(PulseSurvey.ID)) {
      parts.add(questions.toString());
    }
    return HexFormat.of().toHexDigits(pseudonyms.fingerprint(parts.toArray(String[]::new)));
  }
}
