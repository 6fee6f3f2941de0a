package nl.stip.ingest.redaction;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.Row;
import nl.stip.ingest.entry.RowKey;
import nl.stip.ingest.source.GroupTie;
import nl.stip.ingest.source.Stated;
import nl.stip.ingest.source.StatedTie;
import nl.stip.ingest.source.Summary;
import nl.stip.ingest.source.SurveyAnswer;

/** Turns what a source states into a row, and keys the accounts. */
final class StatedRow {

  private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9_]{0,40}");

  private final Origin origin;
  private final Surveys surveys;
  private final GroupTies groupTies;

  StatedRow(Origin origin, Surveys surveys, int k) {
    this.origin = origin;
    this.surveys = surveys;
    this.groupTies = new GroupTies(origin, k);
  }

  /** The row, or nothing of a group too small. */
  Optional<Row> of(Stated stated) {
    if (stated instanceof SurveyAnswer answer) {
      return Optional.of(surveys.of(answer));
    } else if (stated instanceof GroupTie tie) {
      return groupTies.of(tie);
    }
    return Optional.of(
        stated instanceof Summary summary ? summary(summary) : tie((StatedTie) stated));
  }

  private Row summary(Summary summary) {
    String account = summary.tool() + " " + summary.account();
    String days = summary.first() + " " + summary.last();
    RowKey key =
        new RowKey(
            origin.id("summary", summary.measure().term() + " " + days + " " + account),
            origin.fingerprint("" + summary.value()));
    return new Row(
        TableFormat.SUMMARY,
        key,
        new Object[] {
          key.id(),
          key.version(),
          summary.tool(),
          origin.source(),
          origin.batch(),
          origin.account(summary.tool(), summary.account()),
          summary.first(),
          summary.last(),
          summary.measure().term(),
          summary.value()
        });
  }

  private Row tie(StatedTie tie) {
    String kind = KIND.matcher(tie.kind()).matches() ? tie.kind() : "other";
    String days = tie.first() + " " + tie.last();
    String ends = tie.tool() + " " + tie.account() + " " + tie.other();
    RowKey key =
        new RowKey(
            origin.id("stated_tie", kind + " " + days + " " + ends),
            origin.fingerprint("" + tie.strength()));
    return new Row(
        TableFormat.STATED_TIE,
        key,
        new Object[] {
          key.id(),
          key.version(),
          tie.tool(),
          origin.source(),
          origin.batch(),
          origin.account(tie.tool(), tie.account()),
          origin.account(tie.tool(), tie.other()),
          tie.first(),
          tie.last(),
          kind,
          tie.strength()
        });
  }
}
