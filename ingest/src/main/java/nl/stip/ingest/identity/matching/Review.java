package nl.stip.ingest.identity.matching;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.Workspace;

/**
 * The file of accounts that nobody could match, with names and addresses, which only its owner can
 * read. Rows of earlier runs stay until they are settled.
 */
public final class Review {

  /** Name of the file in the folder for review. */
  public static final String FILE = "accounts.csv";

  private static final List<String> HEADER =
      List.of("tool", "account", "name", "emails", "why", "what would settle it");

  private final Workspace workspace;
  private final Pseudonyms pseudonyms;
  private final Storage storage;

  /** A review of accounts of a workspace. */
  public Review(Workspace workspace, Pseudonyms pseudonyms, Storage storage) {
    this.workspace = workspace;
    this.pseudonyms = pseudonyms;
    this.storage = storage;
  }

  /** Writes the accounts that are unmatched now and whose names are known from now or before. */
  public void write(Map<Account, Why> unmatched, AccountNames names) {
    Map<Long, Why> why = new HashMap<>();
    unmatched.forEach((account, reason) -> why.put(account.id(), reason));
    Path file = workspace.review().resolve(FILE);
    try {
      Map<String, List<String>> rows = earlier(file, why);
      for (AccountDraft draft : names.drafts()) {
        Why reason = why.get(pseudonyms.account(draft.tool(), draft.nativeId()));
        if (reason != null) {
          rows.put(draft.tool() + " " + draft.nativeId(), row(draft, reason));
        }
      }
      replace(file, rows);
    } catch (IOException e) {
      throw Storage.fault(file, e);
    }
  }

  /**
   * The file without somebody's rows.
   *
   * @param accounts pseudonyms of accounts
   * @param emails pseudonyms of addresses
   * @return empty if nothing of them is in it
   */
  public Optional<byte[]> without(Set<Long> accounts, Set<Long> emails) {
    Path file = workspace.review().resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (BufferedReader text = Characters.reader(Files.newInputStream(file));
        var lines = Delimited.rows(text, ',')) {
      List<List<String>> all = lines.stream().map(r -> r.getFields()).toList();
      List<List<String>> kept = all.stream().filter(row -> !isOf(row, accounts, emails)).toList();
      StringWriter out = new StringWriter();
      try (CsvWriter csv = CsvWriter.builder().build(out)) {
        kept.forEach(csv::writeRecord);
      }
      return kept.size() == all.size()
          ? Optional.empty()
          : Optional.of(out.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw Storage.fault(file, e);
    }
  }

  private boolean isOf(List<String> row, Set<Long> accounts, Set<Long> emails) {
    return row.size() == HEADER.size()
        && (accounts.contains(pseudonyms.account(bare(row.get(0)), bare(row.get(1))))
            || Arrays.stream(bare(row.get(3)).split(";"))
                .map(pseudonyms::email)
                .anyMatch(emails::contains));
  }

  private Map<String, List<String>> earlier(Path file, Map<Long, Why> why) throws IOException {
    Map<String, List<String>> rows = new TreeMap<>();
    if (Files.exists(file)) {
      try (BufferedReader text = Characters.reader(Files.newInputStream(file));
          var lines = Delimited.rows(text, ',')) {
        lines.stream()
            .map(r -> r.getFields())
            .filter(f -> f.size() == HEADER.size())
            .forEach(
                f -> {
                  String tool = bare(f.get(0));
                  String account = bare(f.get(1));
                  Why reason = why.get(pseudonyms.account(tool, account));
                  if (reason != null) {
                    List<String> row = new ArrayList<>(f.subList(0, 4));
                    row.add(reason.reason());
                    row.add(reason.settled(tool, account));
                    rows.put(tool + " " + account, row);
                  }
                });
      }
    }
    return rows;
  }

  private static List<String> row(AccountDraft draft, Why why) {
    return List.of(
        safe(draft.tool()),
        safe(draft.nativeId()),
        safe(draft.name() == null ? "" : draft.name()),
        safe(String.join("; ", draft.emails())),
        why.reason(),
        why.settled(draft.tool(), draft.nativeId()));
  }

  // A spreadsheet takes a cell that starts so for a formula.
  private static String safe(String cell) {
    return cell.matches("(?s)[=+\\-@\t\r].*") ? "'" + cell : cell;
  }

  private static String bare(String cell) {
    return cell.matches("(?s)'[=+\\-@\t\r].*") ? cell.substring(1) : cell;
  }

  private void replace(Path file, Map<String, List<String>> rows) throws IOException {
    if (rows.isEmpty()) {
      storage.delete(file);
      return;
    }
    storage.createDirectories(file.getParent());
    Path aside = file.resolveSibling("." + FILE + ".new");
    storage.delete(aside);
    try (Writer out = new OutputStreamWriter(storage.createPrivate(aside), StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(out)) {
      csv.writeRecord(HEADER);
      rows.values().forEach(csv::writeRecord);
    }
    storage.move(aside, file);
  }
}
