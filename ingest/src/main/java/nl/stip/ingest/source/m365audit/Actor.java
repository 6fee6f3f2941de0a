package nl.stip.ingest.source.m365audit;

import java.util.Locale;
import java.util.Set;

/**
 * Who did it.
 *
 * @param account user principal name, lower case: the same person is written in any case
 * @param kind {@code person, service} or {@code unknown}
 * @param external guest, partner or anonymous visitor
 * @param automated not done by a person: a service's name, or a type of user that is no person
 */
record Actor(String account, String kind, boolean external, boolean automated) {

  private static final String NOT_IN_PRINCIPAL = " \t\n\u000b\f\r/\\|";

  // UserType of the Management Activity API schema: 0 regular, 2 admin, 9 partner technician,
  // 10 guest are people; 3 data-centre admin, 4 system, 5 application, 6 service principal,
  // 7 and 8 policies are not.
  private static final Set<Integer> PEOPLE = Set.of(0, 1, 2, 9, 10);
  private static final Set<Integer> OUTSIDERS = Set.of(9, 10);

  private static final String NOBODY = "not available";

  /** Reads the actor of a record; one that names nobody is a service. */
  static Actor of(AuditRecord record) {
    String id = record.text("UserId", "UserKey");
    return of(id == null ? NOBODY : id, record.data().number("UserType", 0));
  }

  /** Reads an account named in a record as member or addressee. */
  static Actor named(String id) {
    return of(id, 0);
  }

  /** Whether a text is a user principal name: something at something with a dot within it. */
  static boolean isPrincipal(String text) {
    if (text == null) {
      return false;
    }
    int at = text.indexOf('@');
    int dot = text.lastIndexOf('.', text.length() - 2);
    return at > 0 && dot > at + 1 && text.indexOf('@', at + 1) < 0 && isOneWord(text);
  }

  private static boolean isOneWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (NOT_IN_PRINCIPAL.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Actor of(String id, int userType) {
    String account = id.toLowerCase(Locale.ROOT);
    if (account.startsWith("urn:spo:")) {
      return new Actor(account, "unknown", true, false);
    }
    boolean automated = !PEOPLE.contains(userType) || !isPrincipal(account);
    boolean external = account.contains("#ext#") || OUTSIDERS.contains(userType);
    return new Actor(account, automated ? "service" : "person", external && !automated, automated);
  }
}
