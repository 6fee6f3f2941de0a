package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Catalogue;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;

/**
 * What an address asks that is not answered: whatever it says and the selection does not. A saved
 * address outlives the group it names. What somebody typed is not repeated, as it may be a name.
 *
 * @param sentences what is left out, each with what is shown in its place
 * @param idle that what was chosen does not count on this page, and does on others; or empty
 * @param view the page with what is there only
 */
public record LeftOut(List<String> sentences, String idle, View view) {

  /** Copies the list. */
  public LeftOut {
    sentences = List.copyOf(sentences);
  }

  /** What is left out of an address that is answered in a scope. */
  public static LeftOut of(Address address, Scope scope) {
    Reading reading = new Reading(address, scope);
    reading.read();
    View view = new View(address.view().page(), reading.kept);
    return new LeftOut(reading.sentences, idle(view, scope), view);
  }

  private static String idle(View view, Scope scope) {
    Words words = scope.words();
    boolean group = view.whole() && !view.choice("only").isEmpty();
    boolean tool =
        view.everyTool() && !List.of("", Selection.ALL_TOOLS).contains(view.choice("tool"));
    if (!group && !tool) {
      boolean by = !view.choice("by").isEmpty();
      return by && Story.ofAllDimensions(view, scope) ? words.say("idle.by") : "";
    }
    return words.say(view.everyTool() ? "idle.page" : "idle.costs");
  }

  /** All that a file has to tell of it. */
  public List<String> told() {
    List<String> told = new ArrayList<>(sentences);
    Stream.of(idle).filter(s -> !s.isEmpty()).forEach(told::add);
    return told;
  }

  /** Whether everything is answered. */
  public boolean nothing() {
    return sentences.isEmpty();
  }

  /** The address without it. */
  public String clean() {
    return view.url();
  }

  /** Goes through an address, parameter by parameter. */
  private static final class Reading {

    /** As much of an unknown word as is repeated, if it is a plain one. */
    private static final String PLAIN = "[A-Za-z][A-Za-z0-9_-]{0,29}";

    private static final int NAMED = 3;

    private final Address address;
    private final View view;
    private final Scope scope;
    private final Selection selection;
    private final Catalogue catalogue;
    private final Words words;
    private final List<String> sentences = new ArrayList<>();
    private final Map<String, String> kept;

    Reading(Address address, Scope scope) {
      this.address = address;
      this.view = address.view();
      this.scope = scope;
      this.selection = scope.selection();
      this.catalogue = scope.catalogue();
      this.words = scope.words();
      this.kept = new LinkedHashMap<>(view.choices());
    }

    void read() {
      groups();
      periods();
      other("tool", selection.tool(), "left.tool");
      breakdowns();
      other("lang", words.language().id(), "left.lang");
      if (asks("theme") && !List.of("light", "dark").contains(view.choice("theme"))) {
        leave("theme", words.say("left.theme"));
      }
      repeated();
      unknown();
    }

    private boolean asks(String parameter) {
      return !view.choice(parameter).isEmpty();
    }

    private void leave(String parameter, String sentence) {
      kept.remove(parameter);
      sentences.add(words.sentence(sentence));
    }

    /** Leaves a parameter out that does not say what is in force. */
    private void other(String parameter, String used, String key, Object... said) {
      if (asks(parameter) && !view.choice(parameter).equals(used)) {
        leave(parameter, words.say(key, said));
      }
    }

    private void groups() {
      Optional<Group> only = catalogue.group(view.choice("only"));
      Optional<Group> also = catalogue.group(view.choice("also"));
      if (asks("only") && only.isEmpty()) {
        leave("only", renamed("only"));
      }
      if (asks("also") && also.isEmpty()) {
        leave("also", renamed("also"));
      } else if (also.isPresent() && only.isEmpty()) {
        kept.remove("also");
        kept.put("only", also.get().key());
      } else if (also.isPresent() && !selection.filter().pair()) {
        leave("also", together(only.get(), also.get()));
      }
    }

    /** A group there is not: of a dimension there is, it may have another name by now. */
    private String renamed(String parameter) {
      String asked = view.choice(parameter);
      return catalogue.dimensions().stream()
          .filter(d -> asked.startsWith(d.id() + ":"))
          .findFirst()
          .map(d -> words.say("left.group.renamed", d.name(), scope.whole()))
          .orElseGet(() -> words.say("left.group", scope.whole()));
    }

    private String together(Group one, Group other) {
      return one.dim1().equals(other.dim1())
          ? words.say("left.group.same", Subtitle.lower(name(one.dim1())), group(one))
          : words.say("left.group.pair", group(one), group(other));
    }

    private String group(Group group) {
      return words.group(group.dim1(), group.val1());
    }

    private String name(String dimension) {
      return catalogue.dimension(dimension).map(Named::name).orElse(dimension);
    }

    private void periods() {
      String kind = Subtitle.lower(words.say("kind." + selection.kind().term()));
      other("kind", selection.kind().term(), "left.kind", kind);
      String now = words.dates().within(selection.period().period());
      Optional<Published> asked = catalogue.period(view.choice("period"));
      if (asked.isPresent()) {
        String then = words.dates().within(asked.get().period());
        boolean early = asked.get().period().kind() == selection.kind();
        String key = early ? "left.period.running" : "left.period.kind";
        other("period", selection.period().id(), key, kind, then, now);
      } else {
        other("period", selection.period().id(), "left.period", now);
      }
      if (asks("from") && !begins(view.choice("from"))) {
        leave("from", words.say("left.from"));
      }
      other("compare", selection.comparison().id(), compared(), now);
    }

    private boolean begins(String from) {
      Published first = selection.first();
      boolean inWords = from.matches("\\d{1,3}") || List.of(Chosen.ALL, Chosen.YEAR).contains(from);
      return first != null && (inWords || first.id().equals(from));
    }

    /** A period that is known is not earlier, or of another kind. */
    private String compared() {
      return catalogue.period(view.choice("compare")).isPresent()
          ? "left.compare.later"
          : "left.compare";
    }

    private void breakdowns() {
      Named by = selection.dimension();
      if (by == null) {
        other("by", "", "left.by.none");
        other("across", "", "left.by.none");
        return;
      }
      other("by", by.id(), "left.by", Subtitle.lower(by.name()));
      Optional<Named> second = catalogue.dimension(view.choice("across"));
      if (selection.paired() || !asks("across")) {
        return;
      }
      String other = second.map(Named::name).map(Subtitle::lower).orElse("");
      leave("across", words.say(across(second, by), Subtitle.lower(by.name()), other));
    }

    private String across(Optional<Named> second, Named first) {
      if (second.isEmpty()) {
        return "left.across";
      }
      if (second.get().equals(first)) {
        return "left.across.same";
      }
      return selection.across() == null ? "left.across.pair" : "left.across.filtered";
    }

    private void repeated() {
      for (String name : address.repeated()) {
        boolean group = name.equals("only") && !selection.filter().equals(Group.WHOLE);
        sentences.add(
            group
                ? words.say("left.repeated.group", scope.whole())
                : words.say("left.repeated", name));
      }
    }

    /** Only plain words are repeated, and a few of them. */
    private void unknown() {
      List<String> plain =
          address.unknown().stream()
              .filter(n -> n.matches(PLAIN))
              .limit(NAMED)
              .map(n -> words.say("quoted", n))
              .toList();
      if (!plain.isEmpty()) {
        sentences.add(words.say("left.word", String.join(", ", plain)));
      }
      int more = address.unknown().size() - plain.size();
      if (more > 0) {
        sentences.add(words.say(plain.isEmpty() ? "left.words" : "left.words.more"));
      }
    }
  }
}
