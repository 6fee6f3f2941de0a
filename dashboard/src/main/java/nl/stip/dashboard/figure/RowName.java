package nl.stip.dashboard.figure;

import java.util.Optional;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Named;

/** What the rows of the table of a figure are: months, departments, tools. */
public final class RowName {

  private RowName() {}

  /** The head above the names of the rows. */
  public static String of(Figure figure, Scope scope) {
    Words words = scope.words();
    if (figure.by().endsWith("period")) {
      return words.say("kind." + scope.selection().kind().term());
    }
    if (figure.ofTools()) {
      return words.say("control.tool");
    }
    if (figure.standing()) {
      return named(scope.catalogue().dimension(scope.along()), words);
    }
    if (figure.by().endsWith("group") || figure.between()) {
      return named(Optional.ofNullable(scope.selection().dimension()), words);
    }
    String own = "figure.rows." + figure.by();
    if (words.has(own)) {
      return words.say(own);
    }
    return words.say(figure.by().startsWith("curve") ? "figure.rows.curve" : "figure.rows");
  }

  private static String named(Optional<Named> dimension, Words words) {
    return dimension.map(Named::name).orElseGet(() -> words.say("figure.rows"));
  }
}
