package nl.stip.dashboard.figure.by;

import java.util.List;
import java.util.Set;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;

/**
 * Who came and who went, over time: the bins of a lifecycle that change the number of people. Those
 * who stayed are many times more and would press these flat.
 */
final class ByFlow implements By {

  private static final Set<String> MOVING = Set.of("new", "resurrected", "churned");

  @Override
  public FigureData read(Figure figure, Scope scope) {
    FigureData all = new ByBinPeriod().read(figure, scope);
    List<Series> moving = all.series().stream().filter(s -> MOVING.contains(s.id())).toList();
    List<Series> series =
        moving.stream()
            .map(s -> new Series(s.id(), s.label(), Role.MAIN, moving.indexOf(s) + 1, s.cells()))
            .toList();
    return new FigureData(figure, all.unit(), false, all.ticks(), series);
  }
}
