package nl.stip.dashboard.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import nl.stip.workspace.Workspace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;

/** The way every request goes: headers · own name · token · login · still known · rule · log. */
@Configuration(proxyBeanMethods = false)
@Import({LoginController.class, VisitorModel.class})
public class Access {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  AuditLog auditLog(Workspace workspace, Clock clock) {
    return new AuditLog(workspace.logs(), clock);
  }

  @Bean
  SecurityFilterChain way(
      HttpSecurity http, Reach reach, Users users, AuditLog audit, Clock clock) {
    Refusal refusal = new Refusal();
    http.headers(headers -> Headers.set(headers, reach))
        .csrf(
            csrf -> csrf.csrfTokenRepository(tokens(reach)).ignoringRequestMatchers(Rules.PROGRAMS))
        .requestCache(cache -> cache.disable())
        .anonymous(nobody -> nobody.principal(users.needed() ? Visitor.STRANGER : Visitor.ANYBODY))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .anyRequest()
                    .access(
                        (login, context) ->
                            new AuthorizationDecision(
                                Rules.of(context.getRequest())
                                    .filter(rule -> rule.allows(Visitor.of(login.get())))
                                    .isPresent())))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
        .addFilterAfter(new HostGuard(reach), HeaderWriterFilter.class)
        .addFilterAfter(new Taken(audit), AuthorizationFilter.class);
    if (users.needed()) {
      logins(http, reach, users, new LoginEnd(users, audit), clock);
    } else {
      http.logout(logout -> logout.disable());
    }
    return http.build();
  }

  private static void logins(
      HttpSecurity http, Reach reach, Users users, LoginEnd end, Clock clock) {
    http.authenticationManager(new ProviderManager(new PasswordCheck(users, clock)))
        .formLogin(
            form ->
                form.loginPage("/login")
                    .usernameParameter("name")
                    .passwordParameter("password")
                    .authenticationDetailsSource(reach::visitor)
                    .successHandler(end)
                    .failureHandler(end))
        .logout(
            logout ->
                logout
                    .logoutUrl("/logout")
                    // a shared computer's Back button shows nothing then
                    .addLogoutHandler(
                        new HeaderWriterLogoutHandler(
                            new ClearSiteDataHeaderWriter(Directive.CACHE)))
                    .logoutSuccessHandler(end))
        .addFilterBefore(new StillKnown(users, clock), AnonymousAuthenticationFilter.class);
  }

  /** In a cookie, so that a page that asks for a login needs no session. */
  private static CookieCsrfTokenRepository tokens(Reach reach) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(reach.secure() ? "__Host-stip-form" : "stip-form");
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(
        cookie -> cookie.secure(reach.secure()).httpOnly(true).sameSite("Lax"));
    return tokens;
  }
}
