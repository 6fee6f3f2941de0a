package nl.stip.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;

/**
 * What cannot be read before somebody says more, part by part. Told all at once and before anything
 * is read, so that the parts without doubt can be read without the others.
 */
public final class Doubts {

  private final List<Fault> faults = new ArrayList<>();

  /**
   * Looks at a part.
   *
   * @return what is found out; empty if that is in doubt, which {@link #tell} will say
   */
  public <T> Optional<T> about(Supplier<T> look) {
    try {
      return Optional.of(look.get());
    } catch (FaultException e) {
      if (e.exitCode() != ExitCode.INPUT) {
        throw e;
      }
      faults.addAll(e.faults());
      return Optional.empty();
    }
  }

  /** Throws if anything is in doubt. */
  public void tell() {
    if (!faults.isEmpty()) {
      throw new FaultException(ExitCode.INPUT, faults);
    }
  }
}
