package nl.stip.workspace;

/**
 * One thing that is wrong, for the person who reads it.
 *
 * @param where file and line, or the option
 * @param what what is wrong, with the value
 * @param advice what to do
 */
public record Fault(String where, String what, String advice) {

  @Override
  public String toString() {
    return Printable.line(where)
        + ": "
        + Printable.text(what)
        + "\n    → "
        + Printable.text(advice);
  }
}
