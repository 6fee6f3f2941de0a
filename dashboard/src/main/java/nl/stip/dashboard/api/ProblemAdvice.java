package nl.stip.dashboard.api;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells problems of the API as RFC 9457 says. */
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
public class ProblemAdvice {

  private static final System.Logger LOG = System.getLogger(ProblemAdvice.class.getName());

  /** A request that cannot be answered. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> refuse(ProblemException refusal) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(refusal.problem().status())
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    if (refusal.problem() == Problem.METHOD_NOT_ALLOWED) {
      answer.header(HttpHeaders.ALLOW, "GET, HEAD");
    }
    return answer.body(refusal.detail());
  }

  /** A defect: the log says more than the answer. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> fail(RuntimeException defect) {
    LOG.log(System.Logger.Level.ERROR, "the API failed", defect);
    return refuse(
        ProblemException.of(
            Problem.FAILED, "The answer could not be made; logs/serve.log says more."));
  }
}
