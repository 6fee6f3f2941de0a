package nl.stip.dashboard.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a refusal is told: no such page, log in first, or which role it takes; to programs, which ask
 * under {@code /api}, as RFC 9457 says.
 */
final class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (Rules.of(request).isEmpty()) {
      tell(request, response, HttpStatus.NOT_FOUND, "There is nothing at this address.");
    } else if (isProgram(request)) {
      tell(request, response, HttpStatus.UNAUTHORIZED, "Log in first.");
    } else {
      response.sendRedirect(Asked.insteadOf(request).login());
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    Visitor visitor = Visitor.here();
    Optional<Right> right = Rules.of(request).flatMap(rule -> rule.lacking(visitor));
    if (why instanceof CsrfException) {
      request.setAttribute(Refused.ATTRIBUTE, Refused.stale());
      tell(request, response, HttpStatus.FORBIDDEN, "The token of the form does not fit.");
    } else if (right.isEmpty() || visitor.user().isEmpty()) {
      tell(request, response, HttpStatus.NOT_FOUND, "There is nothing at this address.");
    } else {
      request.setAttribute(
          Refused.ATTRIBUTE, Refused.missing(right.get(), visitor.user().get().role()));
      String roles = String.join(", ", right.get().roles().stream().map(r -> r.id()).toList());
      tell(request, response, HttpStatus.FORBIDDEN, "This takes one of the roles " + roles + ".");
    }
  }

  private static boolean isProgram(HttpServletRequest request) {
    return Rules.PROGRAMS.matches(request);
  }

  private static void tell(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
      throws IOException {
    if (!isProgram(request)) {
      response.sendError(status.value());
      return;
    }
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    problem.put("detail", detail);
    problem.put("instance", request.getRequestURI());
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(new JsonMapper().writeValueAsBytes(problem));
  }
}
