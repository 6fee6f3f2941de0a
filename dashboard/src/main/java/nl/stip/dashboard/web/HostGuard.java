package nl.stip.dashboard.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Answers only requests for a loopback name, so that a web page elsewhere cannot read the dashboard
 * by pointing its own name at this machine (DNS rebinding).
 */
public final class HostGuard implements Filter {

  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d+)?");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String host = ((HttpServletRequest) request).getHeader("Host");
    if (host != null && LOOPBACK.matcher(host).matches()) {
      chain.doFilter(request, response);
    } else {
      HttpServletResponse refusal = (HttpServletResponse) response;
      refusal.setStatus(HttpServletResponse.SC_FORBIDDEN);
      refusal.setContentType("text/plain;charset=UTF-8");
      refusal
          .getWriter()
          .println("Stip answers on this machine only: use http://127.0.0.1 or localhost.");
    }
  }
}
