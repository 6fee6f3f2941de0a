package nl.stip.dashboard.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every template who asks, so that it offers only what is allowed. */
@ControllerAdvice
final class VisitorModel {

  /** Who asks. */
  @ModelAttribute("visitor")
  Visitor visitor() {
    return Visitor.here();
  }

  /** Whether who asks may see what tools cost. */
  @ModelAttribute("seesCosts")
  boolean seesCosts() {
    return Visitor.here().may(Right.COSTS);
  }

  /** Why the request was refused, if it was. */
  @ModelAttribute("refused")
  Refused refused(HttpServletRequest request) {
    return request.getAttribute(Refused.ATTRIBUTE) instanceof Refused refused ? refused : null;
  }
}
