package nl.stip.dashboard.access;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.MediaType;

/**
 * What is told of a request that the web server refuses before any page, filter or language is
 * known: an address of thousands of letters, or no HTTP at all. In both languages, with nothing of
 * the request in it.
 */
public final class Unreadable extends ErrorReportValve {

  private static final int ERROR = 400;

  @Override
  protected void report(Request request, Response response, Throwable failure) {
    if (response.getStatus() < ERROR
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader("Content-Security-Policy", Headers.POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    try (Writer page = response.getReporter()) {
      if (page != null) {
        page.write(page(response.getStatus()));
      }
      response.finishResponse();
    } catch (IOException e) {
      // whoever asked has gone: there is nobody left to tell
      containerLog.debug("Nobody waits for the answer", e);
    }
  }

  private static String page(int status) {
    return Arrays.stream(Language.values())
        .map(Words::in)
        .map(words -> section(words, status))
        .collect(
            Collectors.joining(
                "",
                "<!DOCTYPE html>\n<html><head><title>Stip</title></head><body>",
                "</body></html>\n"));
  }

  private static String section(Words words, int status) {
    return "<p lang=\"%s\">%s <a href=\"/\">%s</a></p>"
        .formatted(
            words.language().id(),
            words.say(status == ERROR ? "error.unreadable" : "error.500"),
            words.say("error.home"));
  }
}
