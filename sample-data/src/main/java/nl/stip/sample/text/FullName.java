package nl.stip.sample.text;

/**
 * Name and address of somebody invented.
 *
 * @param first given name
 * @param last surname
 * @param email work address
 */
public record FullName(String first, String last, String email) {

  /** Given name and surname. */
  public String full() {
    return first + " " + last;
  }

  /** The part of the address before the at sign. */
  public String local() {
    return email.substring(0, email.indexOf('@'));
  }
}
