package nl.stip.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.stip.dashboard.access.Visitor;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.mart.Marts;
import nl.stip.dashboard.page.View;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.CostsFile;

/**
 * What the answers of pages and exports depend on beside their address: the mart served, whether a
 * newer one was refused, the register of costs, and what the visitor may do.
 */
final class Basis {

  private final Marts marts;
  private final Path costs;

  Basis(Marts marts, Workspace workspace) {
    this.marts = marts;
    this.costs = CostsFile.of(workspace);
  }

  /** All of it; empty for addresses whose answers are not computed from the mart alone. */
  Optional<String> of(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean computed =
        path.equals("/report.xlsx")
            || path.startsWith("/export/")
            || path.startsWith("/metric/")
            || View.MENU.stream().anyMatch(page -> new View(page, Map.of()).url().equals(path));
    return computed
        ? marts.current().map(Mart::name).map(name -> name + refused() + costs() + visitor())
        : Optional.empty();
  }

  private String refused() {
    return marts.refusal().map(fault -> "\n" + fault.getMessage()).orElse("");
  }

  private String costs() {
    try {
      return "\n" + Files.getLastModifiedTime(costs) + " " + Files.size(costs);
    } catch (IOException e) {
      return "\nno costs";
    }
  }

  private static String visitor() {
    return "\n" + Visitor.kind();
  }
}
