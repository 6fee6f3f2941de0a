package nl.stip.ingest.identity.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stip.format.TableFormat;
import nl.stip.ingest.parquet.TableReader;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.Workspace;

/**
 * Accounts by the latest row the store holds of each; of rows of one moment, the last batch's. A
 * name that the latest does not say is that of the latest which says one, so that files read one by
 * one give what they give together.
 */
public final class Accounts {

  private record Listed(Instant asOf, Account account) {

    Listed or(Listed older) {
      return account.nameKey() == null && older.account.nameKey() != null
          ? new Listed(asOf, account.named(older.account.nameKey()))
          : this;
    }
  }

  private final Map<Long, Listed> latest = new TreeMap<>();

  private Accounts() {}

  /** All accounts of a workspace, in order of pseudonym. */
  public static List<Account> of(Workspace workspace) {
    Accounts accounts = new Accounts();
    if (Files.isDirectory(workspace.batches())) {
      try (Stream<Path> batches = Files.list(workspace.batches())) {
        for (Path batch : batches.sorted().toList()) {
          Path file = batch.resolve(TableFormat.ACCOUNT.file());
          if (Files.exists(file)) {
            TableReader.read(file, TableFormat.ACCOUNT, accounts::put);
          }
        }
      } catch (IOException e) {
        throw Storage.fault(workspace.batches(), e);
      }
    }
    return accounts.latest.values().stream().map(Listed::account).toList();
  }

  @SuppressWarnings("unchecked") // the columns have the types that account.tsv states
  private void put(Object[] row) {
    Account account =
        new Account(
            (Long) row[0],
            (String) row[1],
            (String) row[4],
            (Boolean) row[5],
            List.copyOf((List<Long>) row[7]),
            (Long) row[8],
            (Long) row[11]);
    latest.merge(
        account.id(),
        new Listed((Instant) row[3], account),
        (old, fresh) -> fresh.asOf().isBefore(old.asOf()) ? old.or(fresh) : fresh.or(old));
  }
}
