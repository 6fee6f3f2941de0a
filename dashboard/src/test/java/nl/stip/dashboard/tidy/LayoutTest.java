package nl.stip.dashboard.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stip.dashboard.figure.by.Bys;
import org.junit.jupiter.api.Test;

/** A figure laid out in whatever way can be taken apart. */
class LayoutTest {

  @Test
  void everyWayToLayOutAFigureIsKnown() {
    assertThat(Bys.names()).allSatisfy(by -> assertThat(Layout.named(by)).as(by).isPresent());
    assertThat(Layout.named("sideways")).isEmpty();
  }
}
