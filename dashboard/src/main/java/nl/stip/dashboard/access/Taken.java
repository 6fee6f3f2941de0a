package nl.stip.dashboard.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes down which figures somebody takes along, before the first byte of them leaves; reading a
 * page is nobody's business.
 */
final class Taken extends OncePerRequestFilter {

  private final AuditLog audit;

  Taken(AuditLog audit) {
    this.audit = audit;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean export =
        request.getMethod().equals("GET")
            && Rules.of(request).filter(Rules.Rule::takesAlong).isPresent();
    chain.doFilter(request, export ? noted(request, response) : response);
  }

  private HttpServletResponse noted(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    String user = Visitor.here().name();
    return new OnCommittedResponseWrapper(response) {
      @Override
      protected void onResponseCommitted() {
        disableOnResponseCommitted();
        if (getStatus() == HttpServletResponse.SC_OK) {
          audit.taken(user, address);
        }
      }
    };
  }
}
