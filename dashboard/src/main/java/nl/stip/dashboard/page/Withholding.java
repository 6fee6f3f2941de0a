package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Account.Withheld;
import nl.stip.metric.Missing;
import nl.stip.time.PeriodKind;

/** How much of a mart is withheld or missing, in numbers and parts of all there is. */
public final class Withholding {

  private static final String SHARE = "share";

  /** Smaller parts of the whole would be written as none. */
  private static final double LEAST = 0.0005;

  private final Words words;
  private final List<Withheld> withheld;
  private final Map<String, Long> tally;

  /** What is withheld of the mart of a scope. */
  public Withholding(Scope scope) {
    this.words = scope.words();
    this.withheld = scope.mart().account().withheld();
    this.tally = scope.mart().tally();
  }

  /** Numbers of withheld cells about one population, a number per kind of period and all. */
  public record Hidden(String population, List<String> cells) {}

  /**
   * How many figures are shown, or why not.
   *
   * @param text what they are, in a sentence
   * @param figures how many
   * @param share of all
   */
  public record Part(String text, String figures, String share) {}

  /** Kinds of period in which cells are withheld. */
  public List<PeriodKind> kinds() {
    return Arrays.stream(PeriodKind.values())
        .filter(k -> withheld.stream().anyMatch(w -> w.kind().equals(k.term())))
        .toList();
  }

  /** What is withheld, a line per population. */
  public List<Hidden> populations() {
    Map<String, Map<String, Long>> lines = new LinkedHashMap<>();
    for (Withheld one : withheld) {
      lines
          .computeIfAbsent(one.population(), p -> new LinkedHashMap<>())
          .merge(one.kind(), one.cells(), Long::sum);
    }
    List<Hidden> hidden = new ArrayList<>();
    lines.forEach(
        (population, cells) -> hidden.add(hidden(words.say("population." + population), cells)));
    return hidden;
  }

  /** All that is withheld. */
  public Hidden total() {
    Map<String, Long> cells = new LinkedHashMap<>();
    withheld.forEach(one -> cells.merge(one.kind(), one.cells(), Long::sum));
    return hidden(words.say("data.total"), cells);
  }

  private Hidden hidden(String name, Map<String, Long> cells) {
    long all = cells.values().stream().mapToLong(Long::longValue).sum();
    return new Hidden(
        name,
        Stream.concat(kinds().stream().map(k -> cells.getOrDefault(k.term(), 0L)), Stream.of(all))
            .map(this::count)
            .toList());
  }

  /** How many figures there are, how many are shown, and how many are withheld. */
  public String answer() {
    Part shown = part("", of("value") + of("bound"));
    Part hidden = part("", of(Missing.SUPPRESSED.term()));
    return words.say(
        "data.withheld_answer",
        count(all()),
        shown.figures(),
        shown.share(),
        hidden.figures(),
        hidden.share());
  }

  /** Figures by what they show, or why they do not. */
  public List<Part> parts() {
    return Stream.concat(
            Stream.of("value", "bound"), Arrays.stream(Missing.values()).map(Missing::term))
        .map(state -> part(words.say("reason." + state), of(state)))
        .toList();
  }

  /** All figures. */
  public Part whole() {
    return part(words.say("data.total"), all());
  }

  private Part part(String text, long figures) {
    return new Part(text, count(figures), share(figures));
  }

  private String share(long figures) {
    double share = all() == 0 ? 0 : (double) figures / all();
    return share > 0 && share < LEAST
        ? words.numbers().limit(share, true)
        : words.numbers().value(share, SHARE);
  }

  private long of(String state) {
    return tally.getOrDefault(state, 0L);
  }

  private long all() {
    return tally.values().stream().mapToLong(Long::longValue).sum();
  }

  private String count(long number) {
    return words.numbers().count(number);
  }
}
