package nl.stip.dashboard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what no resource of the API does: an address that does not exist, another method than
 * reading, another format than JSON.
 */
@RestController
public class ElsewhereController {

  private static final Pattern RESOURCE =
      Pattern.compile(
          ApiController.ROOT
              + "/(catalogue|metrics/[^/]+|values|bins|curves|matrices|coverage|lineage|problems"
              + "|openapi\\.json)");

  /** Says which of the three it is. */
  @RequestMapping({"/api", "/api/**"})
  public void refuse(HttpServletRequest request) {
    String address = request.getRequestURI();
    if (!RESOURCE.matcher(address).matches()) {
      String what = "There is nothing at " + address + ": begin at " + ApiController.ROOT;
      throw ProblemException.of(Problem.NOT_FOUND, what + "/catalogue.");
    }
    if (!List.of("GET", "HEAD").contains(request.getMethod())) {
      String what = request.getMethod() + " is not possible: the API can only be read.";
      throw ProblemException.of(Problem.METHOD_NOT_ALLOWED, what);
    }
    String what = "There is no " + request.getHeader("Accept") + " here, only application/json.";
    throw ProblemException.of(Problem.NOT_ACCEPTABLE, what);
  }
}
