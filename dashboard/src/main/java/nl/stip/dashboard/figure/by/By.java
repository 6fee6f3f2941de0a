package nl.stip.dashboard.figure.by;

import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.Scope;

/** Reads the cells of a figure along one axis. Every metric of the figure is in the catalogue. */
@FunctionalInterface
public interface By {

  /** The answer, possibly with no cell that tells anything. */
  FigureData read(Figure figure, Scope scope);
}
