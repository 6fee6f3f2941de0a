package nl.stip.dashboard;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that look at the made-up mart in a browser. */
abstract class Looked {

  @TempDir static Path workspace;
  static Served served;
  static Chromium browser;

  @BeforeAll
  static void open() throws Exception {
    browser = Chromium.open();
    MartFixture.create(workspace, "mart-1.duckdb");
    served = new Served(workspace);
  }

  @AfterAll
  static void close() {
    if (served != null) {
      served.close();
      served = null;
    }
  }
}
