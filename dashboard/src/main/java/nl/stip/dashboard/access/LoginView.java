package nl.stip.dashboard.access;

import java.util.Map;
import nl.stip.dashboard.page.View;

/** What the common frame of all pages asks of a view, answered for the login page. */
record LoginView(Asked asked) {

  /** The name of its texts. */
  public String name() {
    return "login";
  }

  /** It is about no metric. */
  public String metric() {
    return "";
  }

  /** Language or theme as chosen. */
  public String choice(String parameter) {
    return switch (parameter) {
      case "lang" -> asked.language();
      case "theme" -> asked.theme();
      default -> "";
    };
  }

  /** The login page in another language or theme; where it leads to stays. */
  public String with(String parameter, String value) {
    return (parameter.equals("lang")
            ? new Asked(asked.next(), value, asked.theme())
            : new Asked(asked.next(), asked.language(), value))
        .login();
  }

  /** Another page in this language and theme. */
  public String on(String page) {
    return new View(page, Map.of("lang", asked.language(), "theme", asked.theme())).url();
  }
}
