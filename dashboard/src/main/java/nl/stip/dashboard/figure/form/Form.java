package nl.stip.dashboard.figure.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.language.Words;

/** A kind of chart. */
public interface Form {

  /**
   * The ECharts option, with token names for colours. The extra field {@code stip} carries what the
   * browser needs to write numbers: {@code unit} and {@code language}.
   */
  Map<String, Object> option(FigureData data, Words words);

  /** Why there is nothing to draw where only the table can tell; empty where there is a picture. */
  default Optional<String> undrawn(FigureData data, Words words) {
    return Optional.empty();
  }

  /** The key: what its signs stand for. */
  List<Mark> marks(FigureData data, Words words);

  /** How tall the chart wants to be, in steps of 8 px. */
  int height(FigureData data);
}
