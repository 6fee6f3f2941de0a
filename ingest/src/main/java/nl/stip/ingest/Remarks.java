package nl.stip.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.ingest.issue.IssueCounts;
import nl.stip.ingest.issue.IssueCounts.Met;
import nl.stip.workspace.Printable;

/**
 * What a run has to remark, each advice once. First what could not be read, then what was noticed,
 * last what only the reader can judge; in each the most frequent first.
 */
final class Remarks {

  /** Kinds shown however little room there is. */
  private static final int KINDS = 6;

  /** Messages shown of one advice. */
  private static final int MESSAGES = 3;

  private static final Comparator<Met> MOST = Comparator.comparingLong(Met::count).reversed();

  private final List<Kind> kinds;

  /** Messages with the same advice, the most frequent first. */
  private record Kind(String advice, List<Met> messages) {

    static Kind of(String advice, List<Met> met) {
      Map<String, Met> messages = new LinkedHashMap<>();
      met.forEach(one -> messages.merge(one.issue().message(), one, Met::and));
      return new Kind(advice, messages.values().stream().sorted(MOST).toList());
    }

    private int rank() {
      boolean rejected = messages.stream().anyMatch(met -> met.rejected() > 0);
      boolean question = messages.stream().allMatch(met -> met.issue().forReader());
      return rejected ? 0 : question ? 2 : 1;
    }

    private long count() {
      return messages.stream().mapToLong(Met::count).sum();
    }

    Stream<String> lines() {
      List<String> lines = new ArrayList<>();
      messages.stream()
          .limit(MESSAGES)
          .map(
              met ->
                  String.format(
                      Locale.ROOT,
                      "  %,d × %s",
                      met.count(),
                      Printable.text(met.issue().message())))
          .forEach(lines::add);
      int more = messages.size() - MESSAGES;
      if (more > 0) {
        lines.add("  … and " + more + " more like " + (more == 1 ? "it" : "them"));
      }
      lines.add("    → " + Printable.text(advice));
      return lines.stream().flatMap(String::lines);
    }
  }

  /**
   * Gathers them.
   *
   * @param results one per find
   * @param leftOut what was handed to nobody
   */
  Remarks(List<Reading.Result> results, IssueCounts leftOut) {
    Map<String, List<Met>> byAdvice = new LinkedHashMap<>();
    Stream.concat(Stream.of(leftOut), results.stream().map(Reading.Result::issues))
        .flatMap(counts -> counts.kinds().stream())
        .forEach(
            met -> byAdvice.computeIfAbsent(met.issue().advice(), a -> new ArrayList<>()).add(met));
    kinds =
        byAdvice.entrySet().stream()
            .map(of -> Kind.of(of.getKey(), of.getValue()))
            .sorted(
                Comparator.comparingInt(Kind::rank)
                    .thenComparing(Comparator.comparingLong(Kind::count).reversed()))
            .toList();
  }

  /**
   * As they are shown.
   *
   * @param room lines there are; six kinds are shown in any case
   * @param account the file that holds all of them
   */
  List<String> lines(int room, Path account) {
    List<String> lines = new ArrayList<>();
    int shown = 0;
    while (shown < kinds.size()) {
      List<String> next = kinds.get(shown).lines().toList();
      if (shown >= KINDS && lines.size() + next.size() > room) {
        break;
      }
      lines.addAll(next);
      shown++;
    }
    int more = kinds.size() - shown;
    if (more > 0) {
      lines.add("  … and " + more + " more " + (more == 1 ? "kind" : "kinds") + ", see " + account);
    }
    return lines;
  }
}
