package nl.stip.ingest.source.m365usage;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Doubts;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.record.Days;
import nl.stip.ingest.source.record.Table;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Intake;

/** Usage reports of Microsoft 365. */
public final class M365Usage implements Source {

  private static final String ID = "m365-usage";

  // Headings of the admin centre in Dutch, as its help writes them; Graph's are English always.
  private static final Set<String> DUTCH =
      Set.of("datum van laatste activiteit (utc)", "datum van laatste activiteit");

  private static final String NAME = "gebruikersnaam";

  // a row holds a day in any case, and mostly an address
  private static final Pattern DATA = Pattern.compile("@|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");

  private final Intake intake;

  /** Reads days as this intake says. */
  public M365Usage(Intake intake) {
    this.intake = intake;
  }

  @Override
  public Card card() {
    return new Card(
        ID,
        "Microsoft 365 usage reports",
        Set.of("teams", "viva-engage", "sharepoint", "exchange"),
        true,
        "Microsoft 365 admin center, in English (else name the columns in stip.yaml) → Reports → Usage → the product → User activity →"
            + " Export; better: Graph, reports/getTeamsUserActivityUserDetail(date=…) and its"
            + " siblings, one file a day. Names are concealed unless Settings → Org settings →"
            + " Reports shows them.",
        "Per account what was posted, replied, read, liked, mailed, shared, called and met, from the"
            + " user activity of Teams, Viva Engage, SharePoint and e-mail, and the last day of each"
            + " service from the active users; which accounts have a licence, where it says so since"
            + " when. A file of one day observes that day.",
        "A file over 7 to 180 days tells of single days only when somebody was last active; its"
            + " counts hold for all those days together. Who was in touch with whom, sizes of"
            + " communities, durations and which products are assigned are not read. The same acts stand in the audit"
            + " log: counts are kept apart from events and never added to them.",
        EnumSet.of(Card.Family.ADOPTION));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export, part -> title(columns(part)).map(title -> "has the columns of " + title));
  }

  private static Optional<String> title(List<String> columns) {
    return Report.of(columns)
        .map(Report::title)
        .or(() -> isDutch(columns) ? Optional.of("usage, in Dutch") : Optional.empty());
  }

  private static boolean isDutch(List<String> columns) {
    return columns.contains(NAME) && columns.stream().anyMatch(DUTCH::contains);
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    Doubts doubts = new Doubts();
    Map<Export.Part, Days> days = new LinkedHashMap<>();
    for (Export.Part part : export.parts()) {
      List<String> columns = columns(part);
      doubts.about(() -> days(part, columns)).ifPresent(found -> days.put(part, found));
    }
    doubts.tell();
    UsageReading reading = new UsageReading(sink, intake.of(ID).columns());
    for (Map.Entry<Export.Part, Days> one : days.entrySet()) {
      Report report = Report.of(columns(one.getKey())).orElseThrow();
      reading.read(one.getKey(), report, one.getValue());
    }
    reading.finish();
  }

  private Days days(Export.Part part, List<String> columns) {
    Report report = Report.of(columns).orElseThrow(() -> localised(part, columns));
    check(part, report, columns);
    String[] dates =
        columns.stream()
            .filter(
                c ->
                    c.equals(Report.REFRESHED)
                        || c.endsWith("last activity date")
                        || c.endsWith("license assign date"))
            .toArray(String[]::new);
    return Days.of(part, ID, intake.of(ID), false, dates);
  }

  private static void check(Export.Part part, Report report, List<String> columns) {
    boolean person = columns.contains("user principal name") || columns.contains("user id");
    if (!report.isAboutCommunities() && !person) {
      throw new FaultException(
          ExitCode.INPUT,
          part.name(),
          "this looks like the report “"
              + report.title()
              + "”, but the column User Principal Name is missing, so nothing in it can be given"
              + " its pseudonym",
          "Export the report again with all columns, and do not rename them. Nothing was read.");
    }
  }

  private List<String> columns(Export.Part part) throws IOException {
    return Table.columns(part, intake.of(ID).columns());
  }

  private static FaultException localised(Export.Part part, List<String> columns) {
    if (columns.stream().anyMatch(column -> DATA.matcher(column).find())) {
      return new FaultException(
          ExitCode.INPUT,
          part.name(),
          "this looks like a usage report of Microsoft 365 whose first line holds names of columns"
              + " and people's data together: a line break is missing between them",
          "Export the report again. Nothing was read.");
    }
    return new FaultException(
        ExitCode.INPUT,
        part.name(),
        "this looks like a usage report of Microsoft 365 whose columns are not named in English",
        "Set the language of the admin center to English (Settings → Language and time zone) and"
            + " export again, or fetch the report over Graph, whose columns are English always; or"
            + " add these lines to stip.yaml, with the English names that Microsoft's help gives"
            + " for the columns that count:\n\nintake:\n  sources:\n    "
            + ID
            + ":\n      columns:\n"
            + columns.stream().map(M365Usage::line).collect(Collectors.joining("\n")));
  }

  private static String line(String column) {
    String english = column;
    if (DUTCH.contains(column)) {
      english = "Last Activity Date";
    } else if (column.equals(NAME)) {
      english = "User Principal Name";
    }
    return "        \"" + column.replace("\"", "") + "\": \"" + english.replace("\"", "") + "\"";
  }
}
