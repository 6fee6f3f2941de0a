package nl.stip.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class ReportingLineTest {

  private static Row person(long id, Long manager, boolean leader) {
    return RowFactory.create(id, manager, leader);
  }

  @Test
  void depthCountsTheStepsUpToTheNearestLeader() {
    ReportingLine chart =
        new ReportingLine(
            List.of(
                person(1, null, true),
                person(2, 1L, true),
                person(3, 2L, false),
                person(4, 3L, false),
                person(5, 1L, false)));
    assertThat(chart.depth(1)).isZero();
    assertThat(chart.depth(2)).as("a leader below a leader").isZero();
    assertThat(chart.depth(3)).isEqualTo(1);
    assertThat(chart.depth(4)).isEqualTo(2);
    assertThat(chart.depth(5)).isEqualTo(1);
  }

  @Test
  void withoutALeaderAboveItIsNotKnown() {
    ReportingLine chart =
        new ReportingLine(
            List.of(
                person(1, null, true),
                person(2, null, false),
                person(3, 2L, false),
                person(4, 5L, false),
                person(5, 4L, false),
                person(6, 99L, false)));
    assertThat(chart.depth(2)).isNull();
    assertThat(chart.depth(3)).isNull();
    assertThat(chart.depth(4)).as("a circle").isNull();
    assertThat(chart.depth(6)).as("a manager who is not there").isNull();
  }
}
