package nl.stip.dashboard.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Metric;
import nl.stip.metric.Missing;

/**
 * The largest part of a distribution, and how it changed. A part of which fewer than three people
 * are is never the largest; one that is hidden may be, and then that is said.
 *
 * @param parts the largest; more where they are written with the same value
 * @param cell what the first of them is
 * @param all whether every part is known
 */
public record LargestPart(List<Measure> parts, Cell cell, boolean all) {

  /** Who is too new is beside the whole and no part of it. */
  private static final String TOO_NEW = "too_new";

  private record Part(Measure measure, Cell cell) {

    Optional<Double> size() {
      return cell.hasValue()
          ? Optional.of(cell.value())
          : cell.limit().filter(limit -> cell.bound() == Cell.Bound.ALL_BUT);
    }
  }

  /** The largest part for the selected tool, group and period; empty where none is known. */
  public static Optional<LargestPart> of(Metric metric, Scope scope) {
    List<Part> parts =
        metric.bins().stream()
            .filter(bin -> !bin.id().equals(TOO_NEW))
            .map(bin -> new Measure(metric, bin))
            .map(measure -> new Part(measure, measure.cell(scope.selection().period(), scope)))
            .toList();
    boolean all = parts.stream().noneMatch(part -> part.cell().missing() == Missing.SUPPRESSED);
    return parts.stream()
        .filter(part -> part.size().isPresent())
        .max(Comparator.comparingDouble(part -> part.size().orElseThrow()))
        .map(most -> new LargestPart(same(parts, most, scope), most.cell(), all));
  }

  private static List<Measure> same(List<Part> parts, Part most, Scope scope) {
    String written = written(most.measure(), most.cell(), scope);
    return parts.stream()
        .filter(part -> part.size().isPresent())
        .filter(part -> written(part.measure(), part.cell(), scope).equals(written))
        .map(Part::measure)
        .toList();
  }

  private static String written(Measure measure, Cell cell, Scope scope) {
    return new CellText(scope.words(), measure.unit()).value(cell);
  }

  /** The part, and what it was in the period compared with and of whom. */
  Verdict verdict(Scope scope) {
    String key = parts.size() > 1 ? "answer.parts" : "answer.part";
    Verdict told =
        Verdict.saying(
            scope
                .words()
                .say(
                    all ? key : key + "_known",
                    scope.name(parts.get(0).metric()),
                    InShort.period(scope),
                    names(scope),
                    value(scope)));
    return parts.size() > 1
        ? told
        : Change.of(parts.get(0), scope)
            .map(change -> told.beside(then(change, scope)).beside(change.others(scope)))
            .orElse(told);
  }

  /** What it is, as written; of bounds in a few signs. */
  public String brief(Scope scope) {
    return new CellText(scope.words(), parts.get(0).unit()).brief(cell);
  }

  /** What the largest are called. */
  public String names(Scope scope) {
    return scope
        .words()
        .listed(parts.stream().map(part -> scope.words().language().name(part.bin())).toList());
  }

  private String value(Scope scope) {
    return written(parts.get(0), cell, scope);
  }

  private String then(Change change, Scope scope) {
    return scope
        .words()
        .say(
            "answer.part." + key(change, scope),
            written(parts.get(0), change.then(), scope),
            scope.words().dates().within(change.since().period()));
  }

  private String key(Change change, Scope scope) {
    if (written(parts.get(0), change.then(), scope).equals(value(scope))) {
      return "equal";
    }
    return change.measured() && change.overNoise() <= 1 ? "same" : "then";
  }
}
