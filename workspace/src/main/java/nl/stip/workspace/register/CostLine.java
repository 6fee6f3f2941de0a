package nl.stip.workspace.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that is paid for.
 *
 * @param what its name
 * @param kind what sort of cost it is
 * @param tool tool id it is paid for; null when for no single one
 * @param amount price, in the currency of the register, per {@code per}; at least 0
 * @param per what one amount pays
 * @param licences number paid for; null when everybody enabled is
 * @param months over how many months a one-off cost is spread; 0 for what returns
 * @param from first day on which it holds
 * @param until last day on which it holds; null until further notice
 * @param provenance where it comes from
 * @param note what else there is to say; empty when nothing
 */
public record CostLine(
    String what,
    Kind kind,
    String tool,
    BigDecimal amount,
    Per per,
    Integer licences,
    int months,
    LocalDate from,
    LocalDate until,
    Provenance provenance,
    String note) {

  /** The sort of a cost. Only licences can lie unused. */
  public enum Kind {
    /** The right to use a tool. */
    LICENCE,
    /** Help, maintenance, hosting. */
    SUPPORT,
    /** Courses and guidance. */
    TRAINING,
    /** Hours of the organisation's own people. */
    STAFF,
    /** Anything else. */
    OTHER
  }

  /** What one amount pays. */
  public enum Per {
    /** One person, one month. */
    PERSON_MONTH(1),
    /** One person, one year. */
    PERSON_YEAR(12),
    /** Everything, one month. */
    MONTH(1),
    /** Everything, one year. */
    YEAR(12),
    /** Everything, for good. */
    ONCE(0);

    private final int months;

    Per(int months) {
      this.months = months;
    }

    /** How many months one amount pays; 0 when that is for the line to say. */
    public int months() {
      return months;
    }

    /** Whether it is a price per person. */
    public boolean person() {
      return this == PERSON_MONTH || this == PERSON_YEAR;
    }
  }

  /** The number of licences bought, if the contract states one. */
  public Optional<Integer> bought() {
    return Optional.ofNullable(licences);
  }

  /** The last day on which it weighs: of a one-off cost the day on which its spread ends. */
  public LocalDate last() {
    if (per == Per.ONCE) {
      return from.plusMonths(months).minusDays(1);
    }
    return until == null ? LocalDate.MAX : until;
  }

  /** Whether it holds on a day that another holds on too. */
  public boolean overlaps(CostLine other) {
    return !from.isAfter(other.last()) && !other.from.isAfter(last());
  }

  /** Whether it is a price per licence, so that one that nobody uses can be given up. */
  public boolean pricedLicence() {
    return kind == Kind.LICENCE && per.person();
  }
}
