package nl.stip.dashboard.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.stip.workspace.users.User;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request whether who logged in is still a user, with the same password and which
 * role. While the users file has faults nobody is known, and no session is lost over it.
 */
final class StillKnown extends OncePerRequestFilter {

  private final Users users;
  private final Clock clock;

  StillKnown(Users users, Clock clock) {
    this.users = users;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Visitor visitor = Visitor.here();
    if (visitor.user().isPresent()) {
      Users.Today today = users.today();
      Optional<User> found = today.find(visitor.user().get().name());
      Optional<Visitor> renewed = visitor.renewed(found, clock.instant());
      HttpSession session = request.getSession(false);
      if (renewed.isEmpty() && today.fault() == null && session != null) {
        session.invalidate();
      }
      goOnAs(renewed);
    }
    chain.doFilter(request, response);
  }

  private static void goOnAs(Optional<Visitor> visitor) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    visitor.ifPresent(
        known ->
            context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(known, null, List.of())));
    SecurityContextHolder.setContext(context);
  }
}
