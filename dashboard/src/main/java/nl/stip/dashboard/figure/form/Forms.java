package nl.stip.dashboard.figure.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The list of forms, by the name templates use. */
public final class Forms {

  private static final Map<String, Form> ALL =
      Map.of(
          "line", new LineForm(),
          "rank", new RankForm(),
          "stack", new StackForm(),
          "bars", new BarsForm(),
          "heat", new HeatForm(),
          "strip", new StripForm(),
          "chord", new ChordForm(),
          "funnel", new FunnelForm());

  private Forms() {}

  /** The form of that name. */
  public static Optional<Form> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** All names. */
  public static Set<String> names() {
    return ALL.keySet();
  }
}
