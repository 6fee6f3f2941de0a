package nl.stip.ingest.directory.listing;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.Locale;

/** Names by which entries speak of one another, in one form. */
public final class Names {

  private Names() {}

  /** A reference to an entry: a distinguished name in normal form, else in lower case. */
  public static String reference(String name) {
    return name.contains("=") ? distinguished(name) : name.strip().toLowerCase(Locale.ROOT);
  }

  /** A distinguished name (RFC 4514) in normal form. */
  static String distinguished(String name) {
    try {
      return new DN(name).toNormalizedString();
    } catch (LDAPException e) {
      return name.strip().toLowerCase(Locale.ROOT);
    }
  }
}
