package nl.stip.dashboard;

import jakarta.servlet.Filter;
import java.time.Duration;
import nl.stip.dashboard.access.Access;
import nl.stip.dashboard.access.Unreadable;
import nl.stip.dashboard.api.ApiController;
import nl.stip.dashboard.api.ElsewhereController;
import nl.stip.dashboard.api.ProblemAdvice;
import nl.stip.dashboard.export.ExportController;
import nl.stip.dashboard.figure.Theme;
import nl.stip.dashboard.kept.KeptAnswers;
import nl.stip.dashboard.mart.Marts;
import nl.stip.dashboard.page.PageController;
import nl.stip.dashboard.report.ReportController;
import nl.stip.workspace.Workspace;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** What the web server is made of. */
@Configuration(proxyBeanMethods = false)
// without the exclusion there would be a user with a password in the log
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({
  Access.class,
  ApiController.class,
  ElsewhereController.class,
  ProblemAdvice.class,
  ExportController.class,
  PageController.class,
  ReportController.class
})
class Server {

  private static final Duration GRACE = Duration.ofSeconds(30);

  @Bean
  Marts marts(Workspace workspace) {
    return new Marts(workspace.mart(), GRACE);
  }

  @Bean
  Theme theme() {
    return Theme.load();
  }

  /** What Tomcat refuses by itself is told in our words. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadable() {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new Unreadable()));
  }

  /** The last of the filters: nothing is kept from the rules of access. */
  @Bean
  @Order
  Filter keptAnswers(Marts marts, Workspace workspace) {
    return new KeptAnswers(new Basis(marts, workspace)::of);
  }
}
