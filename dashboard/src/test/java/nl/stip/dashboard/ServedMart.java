package nl.stip.dashboard;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that ask a dashboard about the made-up mart. */
abstract class ServedMart {

  @TempDir static Path workspace;
  static Served served;

  @BeforeAll
  static void serveMart() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    served = new Served(workspace);
  }

  @AfterAll
  static void stopServing() {
    if (served != null) {
      served.close();
      served = null;
    }
  }
}
