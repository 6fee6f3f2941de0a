package nl.stip.dashboard.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.form.Mark;

/** What is not counted for the kind of period looked at: not per week, say. */
public final class OtherKind {

  private OtherKind() {}

  /** That it is not: {@code niet per week}. */
  static String said(Scope scope) {
    String kind = scope.words().say("kind." + scope.selection().kind().term());
    return scope.words().say("other_kind", kind.toLowerCase(Locale.ROOT));
  }

  /** The same of what a figure is drawn without. */
  public static List<String> notes(Answer answer, Scope scope) {
    return answer.elsewhere().stream()
        .map(scope.catalogue()::metric)
        .flatMap(Optional::stream)
        .map(scope::name)
        .map(name -> scope.words().say("key.absent", name, said(scope)))
        .toList();
  }

  /** These in its key. */
  static List<Mark> marks(Answer answer, Scope scope) {
    return notes(answer, scope).stream().map(note -> new Mark("note", note)).toList();
  }
}
