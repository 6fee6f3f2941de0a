package nl.stip.dashboard.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.mart.Marts;
import nl.stip.metric.Metric;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The resources of the API, each described in {@code openapi.json}. */
@RestController
@RequestMapping(path = ApiController.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
public class ApiController {

  /** Where the API begins. */
  static final String ROOT = "/api/v1";

  /** Parameters of every listing. */
  private static final List<String> LISTING =
      List.of("metric", "tool", "kind", "period", "dimension", "limit", "offset", "mart");

  private final Marts marts;

  /** Tells of the marts of a workspace. */
  public ApiController(Marts marts) {
    this.marts = marts;
  }

  /** What there is to ask for. */
  @GetMapping("/catalogue")
  public ResponseEntity<Object> catalogue(
      @RequestParam MultiValueMap<String, String> given, ServletWebRequest request) {
    return answer(Parameters.of(given, List.of()), request, Contents::of);
  }

  /** All about a metric. */
  @GetMapping("/metrics/{id}")
  public ResponseEntity<Object> metric(
      @PathVariable("id") String id,
      @RequestParam MultiValueMap<String, String> given,
      ServletWebRequest request) {
    return answer(
        Parameters.of(given, List.of()),
        request,
        mart -> Contents.Definition.of(metric(id, mart), mart));
  }

  private static Metric metric(String id, Mart mart) {
    List<String> ids = List.copyOf(mart.catalogue().metrics().keySet());
    String said = ProblemException.shown(id);
    String what = "There is no metric '" + said + "' in these figures.";
    return mart.catalogue()
        .metric(id)
        .orElseThrow(() -> ProblemException.of(Problem.NOT_FOUND, "id", what, ids));
  }

  /** Figures that are one number. */
  @GetMapping("/values")
  public ResponseEntity<Object> values(
      @RequestParam MultiValueMap<String, String> given, ServletWebRequest request) {
    Parameters asked = Parameters.of(given, groups());
    return answer(asked, request, mart -> new Listings(mart, asked).values());
  }

  /** Figures that are spread over bins. */
  @GetMapping("/bins")
  public ResponseEntity<Object> bins(
      @RequestParam MultiValueMap<String, String> given, ServletWebRequest request) {
    Parameters asked = Parameters.of(given, groups());
    return answer(asked, request, mart -> new Listings(mart, asked).bins());
  }

  /** Figures along an axis. */
  @GetMapping("/curves")
  public ResponseEntity<Object> curves(
      @RequestParam MultiValueMap<String, String> given, ServletWebRequest request) {
    Parameters asked = Parameters.of(given, groups());
    return answer(asked, request, mart -> new Listings(mart, asked).curves());
  }

  /** Figures between groups. */
  @GetMapping("/matrices")
  public ResponseEntity<Object> matrices(
      @RequestParam MultiValueMap<String, String> given, ServletWebRequest request) {
    Parameters asked = Parameters.of(given, LISTING);
    return answer(asked, request, mart -> new Listings(mart, asked).matrices());
  }

  private static List<String> groups() {
    List<String> names = new ArrayList<>(LISTING);
    names.add("group");
    return names;
  }

  /** What was read, and what is missing. */
  @GetMapping("/coverage")
  public ResponseEntity<Object> coverage(
      @RequestParam MultiValueMap<String, String> given, ServletWebRequest request) {
    return answer(Parameters.of(given, List.of()), request, Runs.Coverage::of);
  }

  /** Where the figures come from. */
  @GetMapping("/lineage")
  public ResponseEntity<Object> lineage(
      @RequestParam MultiValueMap<String, String> given, ServletWebRequest request) {
    return answer(Parameters.of(given, List.of()), request, Runs.Lineage::of);
  }

  /** The kinds of problem. */
  @GetMapping("/problems")
  public List<Map<String, Object>> problems() {
    return Arrays.stream(Problem.values())
        .map(
            p -> Map.<String, Object>of("type", p.type(), "status", p.status(), "title", p.title()))
        .toList();
  }

  /** The description of all this. */
  @GetMapping("/openapi.json")
  public Resource description() {
    return new ClassPathResource("openapi.json", ApiController.class);
  }

  private ResponseEntity<Object> answer(
      Parameters asked, ServletWebRequest request, Function<Mart, Object> tell) {
    Mart mart =
        marts
            .current()
            .orElseThrow(
                () ->
                    ProblemException.of(
                        Problem.NO_FIGURES,
                        "Nothing has been analysed yet: run ./stip run --workspace DIR EXPORT."));
    requireSame(asked, mart);
    String tag = Version.tag(mart.name(), request.getRequest().getRequestURI(), asked);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok().eTag(tag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    return request.checkNotModified(tag) ? null : answer.body(tell.apply(mart));
  }

  private static void requireSame(Parameters asked, Mart mart) {
    asked
        .one("mart")
        .filter(name -> !name.equals(mart.name()))
        .ifPresent(
            name -> {
              String what = "This listing began with " + name + "; begin again.";
              throw ProblemException.of(Problem.MART_CHANGED, "mart", what, List.of(mart.name()));
            });
  }
}
