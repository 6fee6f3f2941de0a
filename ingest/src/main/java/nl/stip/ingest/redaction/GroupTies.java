package nl.stip.ingest.redaction;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.Row;
import nl.stip.ingest.entry.RowKey;
import nl.stip.ingest.source.GroupTie;

/**
 * What a source states of two groups: it passes only if both have at least k people as far as is
 * known, since it would say of fewer what they do; and only by a dimension the organisation named.
 */
final class GroupTies {

  private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9_]{0,40}");

  private final Origin origin;
  private final int k;

  GroupTies(Origin origin, int k) {
    this.origin = origin;
    this.k = k;
  }

  Optional<Row> of(GroupTie tie) {
    boolean shown =
        tie.from().size() >= k && tie.to().size() >= k && KIND.matcher(tie.kind()).matches();
    return shown && !isAddress(tie.from()) && !isAddress(tie.to())
        ? Optional.of(row(tie))
        : Optional.empty();
  }

  // A query may group by manager.
  private static boolean isAddress(GroupTie.Group group) {
    return group.name().contains("@");
  }

  private Row row(GroupTie tie) {
    String days = tie.first() + " " + tie.last();
    String ends = tie.dimension() + " " + tie.from().name() + " → " + tie.to().name();
    String sizes = tie.from().size() + " " + tie.to().size();
    RowKey key =
        new RowKey(
            origin.id("group_tie", tie.tool() + " " + tie.kind() + " " + days + " " + ends),
            origin.fingerprint(tie.value() + " " + sizes));
    return new Row(
        TableFormat.GROUP_TIE,
        key,
        new Object[] {
          key.id(),
          key.version(),
          tie.tool(),
          origin.source(),
          origin.batch(),
          tie.dimension(),
          tie.from().name(),
          tie.from().size(),
          tie.to().name(),
          tie.to().size(),
          tie.first(),
          tie.last(),
          tie.kind(),
          tie.value()
        });
  }
}
