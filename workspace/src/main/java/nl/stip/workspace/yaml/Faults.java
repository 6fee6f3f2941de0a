package nl.stip.workspace.yaml;

import java.util.ArrayList;
import java.util.List;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;

/** Collects what is wrong in one file, so that the reader sees everything at once. */
public final class Faults {

  private final String file;
  private final List<Fault> found = new ArrayList<>();

  /**
   * Starts empty.
   *
   * @param file the file's name as the reader knows it
   */
  public Faults(String file) {
    this.file = file;
  }

  /**
   * Notes a fault.
   *
   * @param line 1-based, or 0 for the file as a whole
   * @param what what is wrong, with the value
   * @param advice what to do
   */
  public void add(int line, String what, String advice) {
    found.add(new Fault(line > 0 ? file + ":" + line : file, what, advice));
  }

  /** All noted so far, in the order of noting. */
  public List<Fault> found() {
    return List.copyOf(found);
  }

  /**
   * Goes on only if nothing was noted.
   *
   * @throws FaultException with all faults, as {@link ExitCode#SETTINGS}
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new FaultException(ExitCode.SETTINGS, found);
    }
  }
}
