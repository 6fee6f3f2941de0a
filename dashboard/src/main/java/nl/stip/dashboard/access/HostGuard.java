package nl.stip.dashboard.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Answers only requests under a name of its own, so that a web page elsewhere cannot read the
 * dashboard by pointing its name at this machine (DNS rebinding). Refuses what came through a proxy
 * nobody told of: behind one, "this machine" would be everybody.
 */
final class HostGuard implements Filter {

  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d+)?");
  private static final List<String> OF_A_PROXY =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto");

  private final Reach reach;

  HostGuard(Reach reach) {
    this.reach = reach;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    if (!reach.proxied() && OF_A_PROXY.stream().anyMatch(name -> asked.getHeader(name) != null)) {
      refuse(response, "This came through a proxy: start Stip with --behind-proxy.");
    } else if (!isOwn(asked.getHeader("Host"))) {
      refuse(
          response,
          reach.shared()
              ? "Stip answers under its own name only: use https://" + reach.hosts().get(0)
              : "Stip answers on this machine only: use http://127.0.0.1 or localhost.");
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isOwn(String host) {
    if (host == null) {
      return false;
    } else if (!reach.shared()) {
      return LOOPBACK.matcher(host).matches();
    }
    return reach.hosts().contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", ""));
  }

  private static void refuse(ServletResponse response, String why) throws IOException {
    HttpServletResponse refusal = (HttpServletResponse) response;
    refusal.setStatus(HttpServletResponse.SC_FORBIDDEN);
    refusal.setContentType("text/plain;charset=UTF-8");
    refusal.getWriter().println(why);
  }
}
