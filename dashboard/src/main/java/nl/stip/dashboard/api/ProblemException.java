package nl.stip.dashboard.api;

import java.net.URI;
import java.util.List;
import org.springframework.http.ProblemDetail;

/** A request that has no answer, and why. */
final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final int SHOWN = 12;
  private static final int LETTERS = 60;

  private final Problem problem;
  private final String parameter;
  private final transient List<String> allowed;

  private ProblemException(Problem problem, String detail, String parameter, List<String> allowed) {
    super(detail);
    this.problem = problem;
    this.parameter = parameter;
    this.allowed = List.copyOf(allowed);
  }

  /** As much of what was asked as is repeated. */
  static String shown(String asked) {
    return asked.length() <= LETTERS ? asked : asked.substring(0, LETTERS) + "…";
  }

  /** A problem of the request as a whole. */
  static ProblemException of(Problem problem, String detail) {
    return new ProblemException(problem, detail, null, List.of());
  }

  /**
   * A problem of one parameter.
   *
   * @param what what is wrong with it
   * @param allowed what would be right; its first few are named in the sentence
   */
  static ProblemException of(Problem problem, String parameter, String what, List<String> allowed) {
    return new ProblemException(problem, what + named(allowed), parameter, allowed);
  }

  private static String named(List<String> allowed) {
    if (allowed.isEmpty()) {
      return "";
    }
    String first = String.join(", ", allowed.subList(0, Math.min(SHOWN, allowed.size())));
    int rest = allowed.size() - SHOWN;
    return " Allowed: " + first + (rest > 0 ? " and " + rest + " more, see 'allowed'." : ".");
  }

  Problem problem() {
    return problem;
  }

  /** As the answer tells it. */
  ProblemDetail detail() {
    ProblemDetail detail = ProblemDetail.forStatus(problem.status());
    detail.setType(URI.create(problem.type()));
    detail.setTitle(problem.title());
    detail.setDetail(getMessage());
    if (parameter != null) {
      detail.setProperty("parameter", parameter);
      detail.setProperty("allowed", allowed);
    }
    return detail;
  }
}
