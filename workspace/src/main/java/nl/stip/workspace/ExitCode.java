package nl.stip.workspace;

/** What a stage's exit code means; documented in {@code docs/reference/commands.md}. */
public enum ExitCode {
  /** Done. */
  OK(0),
  /** A defect of Stip or a failure of the machine. */
  INTERNAL(1),
  /** The command line is not understood. */
  USAGE(2),
  /** Nothing could be read from what was given. */
  INPUT(3),
  /** {@code stip.yaml}, the directory or the register has faults. */
  SETTINGS(4),
  /** Another process writes in the workspace. */
  LOCKED(5),
  /** The disk is full or a file cannot be written. */
  STORAGE(6),
  /** The workspace lacks what an earlier step makes. */
  NOT_READY(7),
  /** Something of what was given could not be read, as was told; the rest was. */
  PARTLY(8),
  /** Stopped by the user. */
  INTERRUPTED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The process exit code. */
  public int code() {
    return code;
  }
}
