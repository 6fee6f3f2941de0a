package nl.stip.sample.latent;

import nl.stip.sample.chance.Chance;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Spell;

/**
 * On what people work: one device most of the time, by their workplace, and now and then another.
 */
public final class Devices {

  private static final double ELSEWHERE = 0.15;

  /** A class of device. */
  public enum Device {
    /** Programs on a computer. */
    DESKTOP,
    /** A phone or tablet. */
    MOBILE,
    /** A browser. */
    WEB
  }

  private final Company company;
  private final Chance chance;

  /** Devices of a company. */
  public Devices(Company company, Chance chance) {
    this.company = company;
    this.chance = chance;
  }

  /** What a person has in hand at a moment. */
  public Device at(int person, long second) {
    Chance own = chance.of(person);
    Chance now = own.of(second);
    Spell spell = company.on(person, (int) (second / 86_400));
    boolean field = spell != null && spell.unit().field();
    return now.happens(ELSEWHERE) ? pick(field, now.unit()) : pick(field, own.unit());
  }

  private static Device pick(boolean field, double draw) {
    double phone = field ? 0.8 : 0.1;
    double browser = field ? 0.15 : 0.3;
    if (draw < phone) {
      return Device.MOBILE;
    }
    return draw < phone + browser ? Device.WEB : Device.DESKTOP;
  }
}
