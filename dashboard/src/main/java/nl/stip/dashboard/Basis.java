package nl.stip.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stip.dashboard.access.Visitor;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.mart.Marts;
import nl.stip.dashboard.page.View;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.CostsFile;
import nl.stip.workspace.register.InitiativesFile;

/**
 * What the answers of pages and exports depend on beside their address: the mart served, whether a
 * newer one was refused, the register, and what the visitor may do.
 */
final class Basis {

  private final Marts marts;
  private final List<Path> register;

  Basis(Marts marts, Workspace workspace) {
    this.marts = marts;
    this.register = List.of(CostsFile.of(workspace), InitiativesFile.of(workspace));
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
        ? marts.current().map(Mart::name).map(name -> name + refused() + register() + visitor())
        : Optional.empty();
  }

  private String refused() {
    return marts.refusal().map(fault -> "\n" + fault.getMessage()).orElse("");
  }

  private String register() {
    return register.stream().map(Basis::state).collect(Collectors.joining());
  }

  private static String state(Path file) {
    try {
      return "\n" + Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return "\nnone";
    }
  }

  private static String visitor() {
    return "\n" + Visitor.kind();
  }
}
