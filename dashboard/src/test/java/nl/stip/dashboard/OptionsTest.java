package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line allows. */
class OptionsTest {

  @TempDir Path workspace;

  @ParameterizedTest
  @CsvSource({
    "--address,0.0.0.0",
    "--address,192.0.2.1",
    "--port,70000",
    "--port,x",
    "--colour,red"
  })
  void refusesWithAMessage(String option, String value) {
    FaultException fault =
        catchThrowableOfType(
            FaultException.class,
            () -> Options.parse("--workspace", workspace.toString(), option, value));

    assertThat(fault.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(fault).hasMessageContaining(option);
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1", "localhost", "::1", "127.0.0.2"})
  void acceptsLoopback(String address) {
    Options options = Options.parse("--workspace", workspace.toString(), "--address", address);

    assertThat(options.reach().address()).isEqualTo(address);
    assertThat(options.reach().shared()).isFalse();
    assertThat(options.port()).isEqualTo(8080);
  }
}
