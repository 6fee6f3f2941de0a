package nl.stip.dashboard.figure.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.language.Words;

/**
 * What stands beside a whole without being part of it, in a line: of which groups most, or over
 * time how much at the last that is over. Slivers beside bars would look like dirt.
 */
final class Beside {

  private static final int FEW = 3;
  private static final double SEEN = 0.005;

  private Beside() {}

  static List<String> said(FigureData data, Words words) {
    return data.series(Role.BESIDE).stream()
        .filter(one -> !places(one, data).isEmpty())
        .map(one -> said(one, data, words))
        .toList();
  }

  private static String said(Series one, FigureData data, Words words) {
    CellText text = new CellText(words, data.unit());
    List<Integer> places = places(one, data);
    String first =
        places.stream()
            .limit(FEW)
            .map(at -> place(data, at, text.brief(one.cells().get(at))))
            .collect(Collectors.joining(", "));
    String name = words.say("figure.beside", one.label());
    return places.size() > FEW
        ? words.say("key.beside_more", name, first, words.numbers().count(places.size() - FEW))
        : words.say("key.beside", name, first);
  }

  private static String place(FigureData data, int at, String value) {
    String label = data.ticks().get(at).label();
    return data.overTime() ? value + " (" + label + ")" : label + " " + value;
  }

  /** Where there is something to see of it: the most first, or only the last that is over. */
  private static List<Integer> places(Series one, FigureData data) {
    List<Integer> seen =
        IntStream.range(0, one.cells().size())
            .filter(at -> one.cells().get(at).hasValue() && one.cells().get(at).value() >= SEEN)
            .boxed()
            .toList();
    if (!data.overTime()) {
      Comparator<Integer> bySize = Comparator.comparingDouble(at -> -one.cells().get(at).value());
      return seen.stream().sorted(bySize).toList();
    }
    return seen.stream()
        .filter(at -> data.ticks().get(at).complete())
        .reduce((earlier, later) -> later)
        .stream()
        .toList();
  }
}
