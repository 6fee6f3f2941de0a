package nl.stip.dashboard.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Marts;
import nl.stip.dashboard.page.Address;
import nl.stip.dashboard.page.Business;
import nl.stip.dashboard.page.FileName;
import nl.stip.dashboard.page.Found;
import nl.stip.dashboard.page.Timeline;
import nl.stip.dashboard.page.View;
import nl.stip.dashboard.report.FigureBook;
import nl.stip.dashboard.report.Subject;
import nl.stip.workspace.Workspace;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Gives one figure of a page as a file; takes the same parameters as the page. */
@Controller
public class ExportController {

  private static final String FILE = "/{figure:f-[a-z0-9_]+}.{format:csv|xlsx}";

  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Marts marts;
  private final Workspace workspace;

  /** Exports from the marts of a workspace, and from its register. */
  public ExportController(Marts marts, Workspace workspace) {
    this.marts = marts;
    this.workspace = workspace;
  }

  /** A figure of a page, or of that of a metric; 404 when the page or the figure does not exist. */
  @GetMapping({"/export/{page:[a-z]+}" + FILE, "/export/metric/{metric:[a-z0-9_]+}" + FILE})
  public ResponseEntity<byte[]> figure(
      @PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> given)
      throws IOException {
    String metric = path.get("metric");
    String page = metric == null ? path.get("page") : "metric/" + metric;
    return file(Address.of(page, given), path.get("figure"), path.get("format"));
  }

  private Optional<Found> found(View view, String figure, Scope scope) {
    return view.page().equals(View.COSTS)
        ? Business.of(workspace, scope).figure(view, figure)
        : Found.of(view, figure, scope, Timeline.of(workspace));
  }

  private static ResponseStatusException nowhere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private ResponseEntity<byte[]> file(Address address, String figure, String format)
      throws IOException {
    Subject subject =
        marts
            .current()
            .flatMap(mart -> Subject.of(mart, address))
            .orElseThrow(ExportController::nowhere);
    View view = subject.leftOut().view();
    Found found = found(view, figure, subject.scope()).orElseThrow(ExportController::nowhere);
    boolean csv = format.equals("csv");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (csv) {
      FigureCsv.write(found, bytes);
    } else {
      new FigureBook(found, subject.leftOut()).write(bytes);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(csv ? CSV : XLSX))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            FileName.of(view, figure, found.scope()).attachment(format))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .body(bytes.toByteArray());
  }
}
