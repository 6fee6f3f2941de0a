package nl.stip.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import nl.stip.workspace.ExitCode;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;

class DiskFailureTest {

  @Test
  void aFullDiskIsToldAsSuchWhicheverEngineMetIt() {
    SparkException spark =
        new SparkException("Job aborted", new IOException("No space left on device"));
    SQLException duckdb =
        new SQLException("IO Error: Could not write file: No space left on device");
    for (Throwable met : new Throwable[] {spark, new IllegalArgumentException("refused", duckdb)}) {
      assertThat(DiskFailure.in(met))
          .hasValueSatisfying(
              fault -> {
                assertThat(fault.exitCode()).isEqualTo(ExitCode.STORAGE);
                assertThat(fault.getMessage()).contains("disk is full", "make room");
              });
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    IOException denied = new IOException("w/store/facts: Permission denied");
    assertThat(DiskFailure.in(new UncheckedIOException(denied)))
        .hasValueSatisfying(
            fault -> assertThat(fault.getMessage()).contains("w/store/facts: Permission denied"));
  }

  @Test
  void aDefectIsNoFailureOfTheDisk() {
    assertThat(DiskFailure.in(new IllegalStateException("a defect"))).isEmpty();
  }
}
