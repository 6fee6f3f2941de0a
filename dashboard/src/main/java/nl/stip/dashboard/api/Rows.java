package nl.stip.dashboard.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.mart.Group;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The rows of the four listings. */
final class Rows {

  private Rows() {}

  /** One condition of a group: people who have a value in a dimension. */
  record Part(String dimension, String value) {

    /** The conditions of a group; none for the whole organisation. */
    static List<Part> of(Group group) {
      List<Part> parts = new ArrayList<>();
      if (group.dim1() != null) {
        parts.add(new Part(group.dim1(), group.val1()));
      }
      if (group.dim2() != null) {
        parts.add(new Part(group.dim2(), group.val2()));
      }
      return parts;
    }
  }

  /** A number of a group in a period. */
  record Value(String period, List<Part> group, @JsonUnwrapped Measure measure) {}

  /** A share of the people of a group in a period. */
  record Bin(String period, List<Part> group, String bin, @JsonUnwrapped Measure measure) {}

  /** A point of a curve. */
  record Point(
      String period, List<Part> group, String series, double x, @JsonUnwrapped Measure measure) {}

  /** What is known between two groups of a dimension; {@code *} stands for all. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Pair(
      String period,
      String dimension,
      String from,
      String to,
      Integer nFrom,
      Integer nTo,
      Double observed,
      Double expected,
      Double z,
      Double ratio,
      Double low,
      Double high,
      String missing) {}
}
