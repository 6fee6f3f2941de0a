package nl.stip.dashboard.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.finding.Finding;
import nl.stip.dashboard.mart.Group;

/** Where an answer leads: to its metric, about the group it is about, among those of its kind. */
final class Onward {

  private Onward() {}

  /** The address that a sentence leads to from a page; of one about no metric, to all of them. */
  static String of(Finding.Sentence sentence, View view) {
    if (sentence.metric().isEmpty()) {
      return view.on("metrics");
    }
    Map<String, String> choices = new LinkedHashMap<>(view.choices());
    choices.put("from", Chosen.ALL);
    if (!sentence.dimension().isEmpty()) {
      choices.put("by", sentence.dimension());
      List.of("only", "also").forEach(choices::remove);
    }
    if (sentence.year()) {
      choices.put("compare", Comparison.YEAR.id());
    }
    if (sentence.group().single()) {
      choices.put("by", sentence.group().dim1());
    }
    View metric = new View("metric/" + sentence.metric(), choices);
    return sentence.group().equals(Group.WHOLE)
        ? metric.url()
        : metric.with(Map.of("only", sentence.group().key(), "also", ""));
  }
}
