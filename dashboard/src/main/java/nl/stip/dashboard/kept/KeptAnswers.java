package nl.stip.dashboard.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps pages, workbooks and files of figures, as many as fit in 64 MB compressed, and gives them
 * again while what they depend on is the same. Stands behind the rules of access: only who may have
 * an answer comes this far.
 */
public final class KeptAnswers extends OncePerRequestFilter {

  private static final long MOST = 64L << 20;
  private static final List<String> CONTENT =
      List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION);

  private final Function<HttpServletRequest, Optional<String>> basis;
  private final Cache<String, Kept> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((String key, Kept kept) -> kept.weight())
          .build();

  /**
   * Keeps answers.
   *
   * @param basis all that the answer to a request depends on beside its address; empty when it may
   *     not be kept
   */
  public KeptAnswers(Function<HttpServletRequest, Optional<String>> basis) {
    this.basis = basis;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> on =
        request.getMethod().equals("GET") ? basis.apply(request) : Optional.empty();
    if (on.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    String key = request.getRequestURI() + "?" + request.getQueryString() + "\n" + on.get();
    Kept known = answers.getIfPresent(key);
    if (known != null) {
      give(known, request, response);
      return;
    }
    ContentCachingResponseWrapper fresh = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, fresh);
    // what changed meanwhile is not what the key says
    boolean same = basis.apply(request).equals(on);
    if (fresh.getStatus() != HttpServletResponse.SC_OK || !same) {
      fresh.copyBodyToResponse();
      return;
    }
    Kept kept = Kept.of(headers(fresh), fresh.getContentAsByteArray());
    answers.put(key, kept);
    fresh.resetBuffer();
    give(kept, request, response);
  }

  private static Map<String, String> headers(ContentCachingResponseWrapper fresh) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : CONTENT) {
      String value =
          name.equals(HttpHeaders.CONTENT_TYPE) ? fresh.getContentType() : fresh.getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return headers;
  }

  private static void give(Kept kept, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean compressed = accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    String tag = kept.tag(compressed);
    response.setHeader(HttpHeaders.ETAG, tag);
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    kept.headers().forEach(response::setHeader);
    if (compressed) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    byte[] bytes = kept.bytes(compressed);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static boolean accepts(String encodings) {
    return encodings != null
        && Arrays.stream(encodings.split(","))
            .map(String::strip)
            .anyMatch(e -> e.equals("gzip") || (e.startsWith("gzip;") && !e.endsWith("q=0")));
  }

  private static boolean matches(String tags, String tag) {
    return tags != null
        && Arrays.stream(tags.split(","))
            .map(String::strip)
            .anyMatch(t -> t.equals(tag) || t.equals("W/" + tag) || t.equals("*"));
  }
}
