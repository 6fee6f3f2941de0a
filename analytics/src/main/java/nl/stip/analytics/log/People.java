package nl.stip.analytics.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.spark.Tables;
import nl.stip.format.TableFormat;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;

/**
 * Who is who, and what the directory says about them from day to day. Without a directory every
 * account of a human insider is a person, of whom no group is known.
 */
public final class People {

  /** Value of a dimension that the directory leaves blank. */
  public static final String UNKNOWN = "(unknown)";

  private People() {}

  /**
   * Defines {@code identity} (account, person, valid_from, valid_to), {@code external} (account)
   * {@code licence} (person, tool, valid_from, valid_to), of which the register says who has one,
   * and {@code person_history} (person, valid_from, valid_to, leader, country, licences,
   * licences_known, groups).
   */
  public static void define(Tables tables, Workspace workspace, Settings settings) {
    List<Path> folder = newest(workspace.directory()).stream().toList();
    tables.define("stored_identity", EventLog.read(tables, TableFormat.IDENTITY, folder));
    tables.define("stored_person", EventLog.read(tables, TableFormat.PERSON, folder));
    tables.define("stored_licence", EventLog.read(tables, TableFormat.LICENCE, folder));
    tables.define("licence", LICENCE);
    tables.define("external", "select account from account where external");
    boolean matched = !tables.get("stored_identity").isEmpty();
    tables.keep("identity", matched ? MATCHED : ACCOUNTS);
    boolean directory = !tables.get("stored_person").isEmpty();
    String groups =
        settings.dimensions().keySet().stream()
            .map(d -> directory && !d.equals(Settings.DEVICE) ? value(d) : "'" + UNKNOWN + "'")
            .collect(Collectors.joining(", ", "cast(array(", ") as array<string>)"));
    tables.keep("person_history", (directory ? DIRECTORY : NO_DIRECTORY).formatted(groups));
  }

  private static String value(String dimension) {
    return "coalesce(nullif(trim(dimensions['%s']), ''), '%s')"
        .formatted(dimension.replace("'", "\\'"), UNKNOWN);
  }

  private static Optional<Path> newest(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(folder)) {
      return versions
          .filter(v -> Files.exists(v.resolve(TableFormat.IDENTITY.file())))
          .max(Comparator.comparing(v -> v.getFileName().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String LICENCE =
      """
      select person, tool, valid_from, coalesce(valid_to, date'9999-12-31') as valid_to
      from stored_licence
      """;

  private static final String MATCHED =
      """
      select distinct account, person,
        coalesce(valid_from, date'0001-01-01') as valid_from,
        coalesce(valid_to, date'9999-12-31') as valid_to
      from stored_identity left anti join external using (account)
      """;

  private static final String ACCOUNTS =
      """
      select distinct seen.account, seen.account as person,
        date'0001-01-01' as valid_from, date'9999-12-31' as valid_to
      from (
        select account, false as machine from account
        union all select account, automated from stored_event
        union all select explode(`to`), false from stored_event
        union all select account, false from stored_summary
      ) seen
      left join account a on a.account = seen.account
      where not machine
        and not coalesce(a.external, false)
        and coalesce(a.kind, 'unknown') not in ('bot', 'service', 'shared')
      """;

  private static final String DIRECTORY =
      """
      select person, valid_from, coalesce(valid_to, date'9999-12-31') as valid_to, leader,
        manager, zone, country, licences, licences_known, %s as groups
      from stored_person
      """;

  private static final String NO_DIRECTORY =
      """
      select distinct person, valid_from, valid_to, false as leader,
        cast(null as bigint) as manager, cast(null as string) as zone,
        cast(null as string) as country,
        cast(array() as array<string>) as licences, false as licences_known, %s as groups
      from identity
      """;
}
