package nl.stip.sample.org;

/**
 * A position in the organisation, whoever holds it.
 *
 * @param id position in the list of seats
 * @param level rung
 * @param unit department, site, function and workplace until the reorganisation
 * @param later the same from the reorganisation on
 * @param parent seat it reports to, -1 for the chief
 * @param laterParent the same from the reorganisation on
 */
public record Seat(int id, Level level, Unit unit, Unit later, int parent, int laterParent) {

  /**
   * Where a seat stands.
   *
   * @param department department
   * @param site site
   * @param function job family
   * @param field whether the work is away from a desk
   */
  public record Unit(Department department, Site site, String function, boolean field) {

    /** The same at another site. */
    Unit at(Site other) {
      return new Unit(department, other, function, field);
    }

    /** The word for where the work is done. */
    public String workplace() {
      return field ? "Buiten" : "Kantoor";
    }
  }

  /** The unit before or after the reorganisation. */
  public Unit unit(boolean reorganised) {
    return reorganised ? later : unit;
  }

  /** The seat reported to before or after the reorganisation. */
  public int parent(boolean reorganised) {
    return reorganised ? laterParent : parent;
  }
}
