package nl.stip.ingest.source.m365audit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who did it.
 *
 * @param account user principal name, lower case: the same person is written in any case
 * @param kind {@code person, service} or {@code unknown}
 * @param external guest, partner or anonymous visitor
 * @param automated not done by a person: a service's name, or a type of user that is no person
 */
record Actor(String account, String kind, boolean external, boolean automated) {

  private static final Pattern PRINCIPAL =
      Pattern.compile("[^\\s@/\\\\|]+@[^\\s@/\\\\|]+\\.[^\\s@/\\\\|]+");

  // UserType of the Management Activity API schema: 0 regular, 2 admin, 9 partner technician,
  // 10 guest are people; 3 data-centre admin, 4 system, 5 application, 6 service principal,
  // 7 and 8 policies are not.
  private static final Set<Integer> PEOPLE = Set.of(0, 1, 2, 9, 10);
  private static final Set<Integer> OUTSIDERS = Set.of(9, 10);

  private static final String NOBODY = "not available";

  /** Reads the actor of a record; one that names nobody is a service. */
  static Actor of(AuditRecord record) {
    String id = record.text("UserId", "UserKey");
    return of(id == null ? NOBODY : id, record.data().path("UserType").asInt(0));
  }

  /** Reads an account named in a record as member or addressee. */
  static Actor named(String id) {
    return of(id, 0);
  }

  /** Whether a text is a user principal name. */
  static boolean isPrincipal(String text) {
    return text != null && PRINCIPAL.matcher(text).matches();
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
