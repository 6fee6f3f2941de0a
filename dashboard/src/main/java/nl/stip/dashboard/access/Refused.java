package nl.stip.dashboard.access;

import java.util.stream.Collectors;
import nl.stip.dashboard.language.Words;
import nl.stip.workspace.users.Role;

/**
 * Why a request was refused, for the page that says so.
 *
 * @param key key of the text
 * @param right what is needed, where a right is missing
 * @param role the role that has it not
 * @param seconds how long to wait, where that helps
 */
public record Refused(String key, Right right, Role role, long seconds) {

  /** Attribute of the request that holds it. */
  static final String ATTRIBUTE = Refused.class.getName();

  /** A right is missing. */
  static Refused missing(Right right, Role role) {
    return new Refused("refused.role", right, role, 0);
  }

  /** The form's token does not fit. */
  static Refused stale() {
    return new Refused("refused.stale", null, null, 0);
  }

  /** Too many failed logins. */
  static Refused tooSoon(long seconds) {
    return new Refused("refused.soon", null, null, seconds);
  }

  /** The reason in words. */
  public String say(Words words) {
    if (right == null) {
      return words.say(key, words.numbers().count(seconds));
    }
    String roles =
        right.roles().stream()
            .map(each -> words.say("role." + each.id()))
            .collect(Collectors.joining(", "));
    return words.say(key, words.say("right." + right.id()), roles, words.say("role." + role.id()));
  }
}
