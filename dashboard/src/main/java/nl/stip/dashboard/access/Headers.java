package nl.stip.dashboard.access;

import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Tells the browser to load nothing from elsewhere, run no inline script and be framed nowhere. */
final class Headers {

  /** Where things may come from, for the header of that name. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private Headers() {}

  /** Sets them, beside those Spring Security sets by itself (no sniffing, no frames). */
  static void set(HeadersConfigurer<HttpSecurity> headers, Reach reach) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(
            strict -> strict.includeSubDomains(false).requestMatcher(asked -> reach.secure()))
        .cacheControl(cache -> cache.disable())
        .addHeaderWriter(
            (request, response) -> {
              // Spring's own "no-store" would take away what an ETag is for
              if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
              }
            });
  }
}
