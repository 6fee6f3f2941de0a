package nl.stip.ingest.source.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.record.Accounts;

/** Who is named in a record: users by their Entra id, applications and devices by theirs. */
final class GraphPeople {

  static final String TOOL = "teams";

  private static final Set<String> COLLEAGUES = Set.of("", "aadUser", "onPremiseAadUser");

  private final Accounts accounts = new Accounts();

  /**
   * An account named in a record.
   *
   * @param id its id
   * @param automated an application or device
   */
  record Named(String id, boolean automated) {}

  /** The account of an identity set, or empty when it names nobody. */
  Optional<Named> named(JsonNode identities, Instant when) {
    for (String kind : new String[] {"user", "application", "device", "phone"}) {
      JsonNode identity = identities.path(kind);
      String id = identity.path("id").asText("").toLowerCase(Locale.ROOT);
      if (!id.isBlank()) {
        boolean automated = kind.equals("application") || kind.equals("device");
        boolean colleague = COLLEAGUES.contains(identity.path("userIdentityType").asText(""));
        String email = identity.path("userPrincipalName").asText(null);
        accounts.met(
            TOOL,
            id,
            automated ? "bot" : "person",
            (!automated && !colleague) || kind.equals("phone"),
            email,
            identity.path("displayName").asText(null),
            when);
        return Optional.of(new Named(id, automated));
      }
    }
    return Optional.empty();
  }

  /** The account of a member of a chat or an attendee, who has an address. */
  Optional<String> listed(JsonNode member, Instant when) {
    String email = member.path("email").asText(member.path("emailAddress").asText(""));
    JsonNode identity = member.path("identity");
    String id = member.path("userId").asText(identity.path("id").asText(""));
    String account = (id.isBlank() ? email : id).toLowerCase(Locale.ROOT);
    if (account.isBlank()) {
      return Optional.empty();
    }
    String name = member.path("displayName").asText(identity.path("displayName").asText(null));
    accounts.met(TOOL, account, "person", false, email, name, when);
    return Optional.of(account);
  }

  void tell(Sink sink) {
    accounts.tell(sink);
  }
}
