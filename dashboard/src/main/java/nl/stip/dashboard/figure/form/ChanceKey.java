package nl.stip.dashboard.figure.form;

import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.ChanceScale;
import nl.stip.dashboard.language.Words;

/**
 * The key of a scale of ratios to chance: of either side that occurs the palest colour and the
 * strongest that does, by how many times they differ.
 *
 * @param words the language
 * @param steps those that occur, the lowest first
 */
record ChanceKey(Words words, List<Integer> steps) {

  List<Mark> list() {
    int least = steps.isEmpty() ? ChanceScale.MIDDLE : steps.get(0);
    int most = steps.isEmpty() ? ChanceScale.MIDDLE : steps.get(steps.size() - 1);
    List<Mark> marks = new ArrayList<>(side("below", ChanceScale.MIDDLE - least));
    if (steps.contains(ChanceScale.MIDDLE)) {
      marks.add(new Mark("chance", words.say("key.chance")));
    }
    marks.addAll(side("above", most - ChanceScale.MIDDLE));
    return marks;
  }

  private List<Mark> side(String side, int doublings) {
    List<Mark> marks = new ArrayList<>();
    if (doublings > 1) {
      marks.add(new Mark(side + "-1", words.say("key." + side + "_some")));
    }
    if (doublings > 0) {
      String times = words.numbers().count(1 << doublings);
      marks.add(new Mark(side + "-" + doublings, words.say("key." + side, times)));
    }
    return marks;
  }
}
