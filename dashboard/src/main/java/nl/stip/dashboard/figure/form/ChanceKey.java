package nl.stip.dashboard.figure.form;

import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.ChanceScale;
import nl.stip.dashboard.language.Words;

/**
 * The key of a scale of ratios to chance: every step from the lowest that occurs to the highest, so
 * that it can be read as a scale. The outer ones say of what they are parts or times.
 *
 * @param words the language
 * @param steps those that occur, the lowest first
 */
record ChanceKey(Words words, List<Integer> steps) {

  private static final String[] PARTS = {"½", "¼", "⅛", "¹⁄₁₆"};

  List<Mark> list() {
    List<Mark> marks = new ArrayList<>();
    if (!steps.isEmpty()) {
      for (int step = steps.get(0); step <= steps.get(steps.size() - 1); step++) {
        marks.add(mark(step - ChanceScale.MIDDLE));
      }
    }
    return marks;
  }

  private Mark mark(int doublings) {
    if (doublings == 0) {
      return new Mark("chance", words.say("key.chance"));
    }
    if (doublings < 0) {
      return new Mark("below-" + -doublings, outer(doublings, "below", PARTS[-doublings - 1]));
    }
    String times = words.numbers().count(1 << doublings);
    return new Mark("above-" + doublings, outer(doublings, "above", times));
  }

  private String outer(int doublings, String side, String number) {
    boolean end = doublings < 0 ? first() == doublings : last() == doublings;
    return words.say(end ? "key." + side : "key." + side + "_step", number);
  }

  private int first() {
    return steps.get(0) - ChanceScale.MIDDLE;
  }

  private int last() {
    return steps.get(steps.size() - 1) - ChanceScale.MIDDLE;
  }
}
