package nl.stip.sample.org;

import java.util.Locale;
import nl.stip.sample.text.FullName;

/**
 * Somebody invented.
 *
 * @param id position in {@link Company#people()}
 * @param name name and work address
 * @param hired first day, epoch day
 */
public record Person(int id, FullName name, int hired) {

  /** Key in the directory. */
  public String key() {
    return String.format(Locale.ROOT, "P%05d", id + 1);
  }
}
