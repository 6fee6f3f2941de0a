package nl.stip.dashboard.access;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.stip.workspace.users.User;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who asks.
 *
 * @param user who logged in, if anybody did
 * @param rights what is allowed
 * @param since when the login was
 */
public record Visitor(Optional<User> user, Set<Right> rights, Instant since) {

  /** After this time a session ends, however busy it is. */
  static final Duration LONGEST = Duration.ofHours(12);

  /** Whoever sits at this machine, where Stip has no users. */
  static final Visitor ANYBODY =
      new Visitor(Optional.empty(), EnumSet.allOf(Right.class), Instant.EPOCH);

  /** Whoever has not logged in yet. */
  static final Visitor STRANGER =
      new Visitor(Optional.empty(), EnumSet.noneOf(Right.class), Instant.EPOCH);

  /** A user, logged in at some moment. */
  static Visitor of(User user, Instant since) {
    return new Visitor(Optional.of(user), Right.of(user.role()), since);
  }

  /** What pages may differ by between the visitors of requests like this: rights, and a login. */
  public static String kind() {
    Visitor here = here();
    return here.rights + (here.user.isPresent() ? " logged in" : "");
  }

  /** The visitor whose request this thread answers. */
  static Visitor here() {
    return of(SecurityContextHolder.getContext().getAuthentication());
  }

  static Visitor of(Authentication authentication) {
    return authentication != null && authentication.getPrincipal() instanceof Visitor visitor
        ? visitor
        : STRANGER;
  }

  /** Whether something is allowed. */
  public boolean may(Right right) {
    return rights.contains(right);
  }

  /** Whether something is allowed, by the name of the right in lower case. */
  public boolean may(String right) {
    return rights.stream().anyMatch(each -> each.id().equals(right));
  }

  /** Whether somebody logged in. */
  public boolean known() {
    return user.isPresent();
  }

  /** The name in the record of logins and exports; a dash where nobody logs in. */
  String name() {
    return user.map(User::name).orElse("-");
  }

  /**
   * The same visitor as the users file has it now; empty when the session is over: too old,
   * removed, or another password.
   */
  Optional<Visitor> renewed(Optional<User> today, Instant now) {
    boolean over = !now.isBefore(since.plus(LONGEST));
    return over
        ? Optional.empty()
        : today
            .filter(found -> user.isPresent() && found.hash().equals(user.get().hash()))
            .map(found -> of(found, since));
  }
}
