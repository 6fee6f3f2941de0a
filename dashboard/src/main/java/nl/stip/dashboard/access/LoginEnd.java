package nl.stip.dashboard.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.stip.dashboard.page.View;
import nl.stip.workspace.users.Role;
import nl.stip.workspace.users.User;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** What follows on a login, on a failed one and on a logout: a line in the log, and a page. */
final class LoginEnd
    implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler {

  private final Users users;
  private final AuditLog audit;

  LoginEnd(Users users, AuditLog audit) {
    this.users = users;
    this.audit = audit;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication login)
      throws IOException {
    Visitor visitor = Visitor.of(login);
    audit.login(visitor.name(), true);
    Asked asked = Asked.of(request);
    response.sendRedirect(
        asked.next().isEmpty() ? firstPage(visitor.user().orElseThrow(), asked) : asked.next());
  }

  private static String firstPage(User user, Asked asked) {
    String language = asked.language().isEmpty() ? user.language() : asked.language();
    return new View(firstPage(user.role()), Map.of("lang", language, "theme", asked.theme())).url();
  }

  /** The page a role begins at. */
  static String firstPage(Role role) {
    return switch (role) {
      case BOARD, EMPLOYEE -> "overview";
      case BUSINESS -> "business";
      case COMMS -> "openness";
      case IT, ADMIN -> "data";
      case SBO -> "adoption";
      case ANALYST -> "metrics";
    };
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (why instanceof PasswordCheck.TooSoon soon) {
      request.setAttribute(Refused.ATTRIBUTE, Refused.tooSoon(soon.seconds()));
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(soon.seconds()));
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
      return;
    }
    String typed = PasswordCheck.name(String.valueOf(request.getParameter("name")));
    audit.login(users.today().find(typed).map(User::name).orElse("unknown"), false);
    response.sendRedirect(Asked.of(request).login("wrong", "1"));
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication login)
      throws IOException {
    Visitor visitor = Visitor.of(login);
    if (visitor.known()) {
      audit.logout(visitor.name());
    }
    response.sendRedirect(Asked.of(request).login("bye", "1"));
  }
}
