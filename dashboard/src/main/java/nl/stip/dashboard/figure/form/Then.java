package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Movement;
import nl.stip.dashboard.language.Words;

/**
 * What was then, beside what is now. What was divided otherwise then has no mark, as its distance
 * from what is now says nothing; the key says so.
 *
 * @param data the figure
 * @param words the language
 */
record Then(FigureData data, Words words) {

  /** A mark in a row. */
  static Map<String, Object> item(Series then, int at, Movement movement) {
    return movement.data().ticks().get(at).redrawn()
        ? object("value", null)
        : Option.item(then, at, movement);
  }

  /** What the marks are: of groups, those who were in them then, who may be elsewhere now. */
  List<Mark> marks(String shape) {
    boolean groups = data.figure().by().equals("group");
    List<Mark> marks = new ArrayList<>();
    for (Series then : data.series(Role.COMPARISON)) {
      List<String> redrawn = told(then, true);
      if (!told(then, false).isEmpty()) {
        String text = groups ? words.say("key.members_then", then.label()) : then.label();
        marks.add(new Mark(shape, text));
      }
      if (!redrawn.isEmpty()) {
        String text = words.say("key.redrawn", words.listed(redrawn), then.label());
        marks.add(new Mark(Marks.NOTE, text));
      }
    }
    return marks;
  }

  /** The places of which something is told that were divided otherwise then, or were not. */
  private List<String> told(Series then, boolean redrawn) {
    return IntStream.range(0, data.ticks().size())
        .filter(at -> then.cells().get(at).tells())
        .mapToObj(data.ticks()::get)
        .filter(tick -> tick.redrawn() == redrawn)
        .map(FigureData.Tick::label)
        .toList();
  }
}
