package nl.stip.dashboard.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stip.dashboard.page.View;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * What each address needs: the one list. An address that is not listed is answered as if it did not
 * exist. Nothing is asked of {@code POST /login} and {@code /logout}, which never come this far.
 */
final class Rules {

  /** Where programs ask. It only answers, so it tells a program that writes what it may do. */
  static final PathPatternRequestMatcher PROGRAMS =
      PathPatternRequestMatcher.pathPattern("/api/**");

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final List<Rule> ALL = new ArrayList<>();

  static {
    for (String open :
        List.of(
            "/login",
            "/theme.css",
            "/stip.css",
            "/print.css",
            "/stip.js",
            "/tables.js",
            "/menu.js",
            "/keys.js",
            "/views.js",
            "/export.js",
            "/mark.svg",
            "/robots.txt",
            "/webjars/**")) {
      ALL.add(new Rule(open));
    }
    for (String page : View.MENU) {
      Right right = page.equals(View.COSTS) ? Right.COSTS : Right.VIEW;
      ALL.add(new Rule(new View(page, Map.of()).url(), right));
    }
    ALL.add(new Rule("/metric/{id}", Right.VIEW));
    ALL.add(new Rule("/" + View.SEARCH, Right.VIEW));
    ALL.add(new Rule("/report.xlsx", Right.REPORT));
    ALL.add(new Rule("/export/" + View.COSTS + "/**", Right.EXPORT, Right.COSTS));
    ALL.add(new Rule("/export/**", Right.EXPORT));
    ALL.add(new Rule(PROGRAMS, List.of(Right.API)));
    ALL.add(new Rule("/admin/**", Right.ADMIN));
  }

  private Rules() {}

  /**
   * The rule of some addresses.
   *
   * @param rights what is needed, all of it; empty is nothing
   */
  record Rule(PathPatternRequestMatcher addresses, List<Right> rights) {

    Rule(String pattern, Right... rights) {
      this(PathPatternRequestMatcher.pathPattern(pattern), List.of(rights));
    }

    boolean allows(Visitor visitor) {
      return lacking(visitor).isEmpty();
    }

    /** The first right that a visitor does not have. */
    Optional<Right> lacking(Visitor visitor) {
      return rights.stream().filter(right -> !visitor.may(right)).findFirst();
    }

    /** Whether figures leave Stip by it, which is written down. */
    boolean takesAlong() {
      return rights.stream().anyMatch(Right::takesAlong);
    }
  }

  /** The rule a request is under, if there is one. */
  static Optional<Rule> of(HttpServletRequest request) {
    return READING.contains(request.getMethod()) || PROGRAMS.matches(request)
        ? ALL.stream().filter(rule -> rule.addresses().matches(request)).findFirst()
        : Optional.empty();
  }
}
