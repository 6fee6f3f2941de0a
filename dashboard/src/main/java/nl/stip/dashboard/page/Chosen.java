package nl.stip.dashboard.page;

import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.Selection.Comparison;
import nl.stip.dashboard.mart.Catalogue;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.time.PeriodKind;

/**
 * Turns what a URL chooses into a selection this mart has; what it does not have gets its default.
 */
public final class Chosen {

  private static final List<PeriodKind> ORDER =
      List.of(PeriodKind.MONTH, PeriodKind.DAYS28, PeriodKind.WEEK, PeriodKind.QUARTER);

  private final View view;
  private final Catalogue catalogue;

  /** Reads the choices of a view against what a mart has. */
  public Chosen(View view, Catalogue catalogue) {
    this.view = view;
    this.catalogue = catalogue;
  }

  /** The selection; empty when the mart has no period at all. */
  public Optional<Selection> selection() {
    return period().map(p -> new Selection(p, comparison(), tool(), dimension(), filter()));
  }

  private Optional<Published> period() {
    Optional<PeriodKind> kind =
        ORDER.stream().filter(k -> k.term().equals(view.choice("kind"))).findFirst();
    Optional<Published> chosen =
        catalogue
            .period(view.choice("period"))
            .filter(p -> kind.isEmpty() || kind.get() == p.period().kind());
    if (chosen.isPresent()) {
      return chosen;
    }
    return kind.flatMap(catalogue::latest)
        .or(() -> ORDER.stream().map(catalogue::latest).flatMap(Optional::stream).findFirst());
  }

  private Comparison comparison() {
    for (Comparison comparison : Comparison.values()) {
      if (comparison.id().equals(view.choice("compare"))) {
        return comparison;
      }
    }
    return Comparison.PREVIOUS;
  }

  private String tool() {
    return catalogue.tools().stream()
        .map(Named::id)
        .filter(id -> id.equals(view.choice("tool")))
        .findFirst()
        .orElse(Selection.ALL_TOOLS);
  }

  private Named dimension() {
    return catalogue.dimensions().stream()
        .filter(d -> d.id().equals(view.choice("by")))
        .findFirst()
        .orElseGet(() -> catalogue.dimensions().stream().findFirst().orElse(null));
  }

  private Group filter() {
    String only = view.choice("only");
    return catalogue.groups().stream()
        .filter(Group::single)
        .filter(g -> (g.dim1() + ":" + g.val1()).equals(only))
        .findFirst()
        .orElse(Group.WHOLE);
  }
}
