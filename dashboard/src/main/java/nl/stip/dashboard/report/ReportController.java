package nl.stip.dashboard.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.stip.dashboard.mart.Marts;
import nl.stip.dashboard.page.Address;
import nl.stip.dashboard.page.Business;
import nl.stip.dashboard.page.Timeline;
import nl.stip.workspace.Workspace;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the workbook of what a page shows; takes the same parameters as the pages. */
@Controller
public class ReportController {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Marts marts;
  private final Workspace workspace;

  /** Reports on the marts of a workspace. */
  public ReportController(Marts marts, Workspace workspace) {
    this.marts = marts;
    this.workspace = workspace;
  }

  /**
   * The workbook, with the business case for who may see costs; 404 while there is nothing to
   * report on.
   */
  @GetMapping("/report.xlsx")
  public ResponseEntity<byte[]> workbook(
      @RequestParam MultiValueMap<String, String> given, Model model) throws IOException {
    Address address = Address.of("report.xlsx", given);
    Optional<Subject> subject = marts.current().flatMap(mart -> Subject.of(mart, address));
    if (subject.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    boolean costs = Boolean.TRUE.equals(model.getAttribute("seesCosts"));
    ReportBook book =
        new ReportBook(
            subject.get(),
            costs ? Business.of(workspace, subject.get().scope()) : null,
            Timeline.of(workspace));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(book.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes.toByteArray());
  }
}
