package nl.stip.workspace;

import java.util.List;
import java.util.stream.Collectors;

/** Ends a stage because of something the reader can mend; shown without a stack trace. */
public final class FaultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;
  private final transient List<Fault> faults;

  /** All faults at once. */
  public FaultException(ExitCode exitCode, List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.exitCode = exitCode;
    this.faults = List.copyOf(faults);
  }

  /** One fault. */
  public FaultException(ExitCode exitCode, String where, String what, String advice) {
    this(exitCode, List.of(new Fault(where, what, advice)));
  }

  /** How the process ends. */
  public ExitCode exitCode() {
    return exitCode;
  }

  /** What is wrong. */
  public List<Fault> faults() {
    return faults;
  }
}
