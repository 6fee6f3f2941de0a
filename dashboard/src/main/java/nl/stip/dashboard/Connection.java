package nl.stip.dashboard;

import java.util.HashMap;
import java.util.Map;
import nl.stip.dashboard.access.Reach;

/** What the web server is told about TLS, cookies and sessions, in Spring Boot's own words. */
final class Connection {

  private static final String COOKIE = "server.servlet.session.cookie.";
  private static final String BUNDLE = "spring.ssl.bundle.pem.stip.";

  private Connection() {}

  static Map<String, Object> properties(Reach reach) {
    Map<String, Object> properties = new HashMap<>();
    // a browser keeps a cookie with this prefix for this host and for TLS only
    properties.put(COOKIE + "name", reach.secure() ? "__Host-stip" : "stip");
    properties.put(COOKIE + "path", "/");
    properties.put(COOKIE + "http-only", true);
    properties.put(COOKIE + "secure", reach.secure());
    // not strict: a link in a mail opens for who is logged in
    properties.put(COOKIE + "same-site", "lax");
    properties.put("server.servlet.session.tracking-modes", "cookie");
    properties.put("server.servlet.session.timeout", "30m");
    properties.put("server.servlet.session.persistent", false);
    // what a proxy says of itself is read in one place, and a redirect names no host
    properties.put("server.forward-headers-strategy", "none");
    properties.put("server.tomcat.use-relative-redirects", true);
    if (reach.tls()) {
      properties.put("server.ssl.bundle", "stip");
      properties.put(BUNDLE + "keystore.certificate", reach.certificate().toUri().toString());
      properties.put(BUNDLE + "keystore.private-key", reach.key().toUri().toString());
      properties.put(BUNDLE + "reload-on-update", true);
    }
    return properties;
  }
}
