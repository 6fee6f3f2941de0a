package nl.stip.ingest.identity.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;

/**
 * What an administrator states by hand in {@code register/account_map.csv}: columns {@code tool,
 * account, person}; account is a native id or an address, person a directory key.
 */
public final class AccountMap {

  /** Name of the file in the register. */
  public static final String FILE = "account_map.csv";

  private final Map<Long, Long> byAccount = new HashMap<>();
  private final Map<String, Map<Long, Long>> byEmail = new HashMap<>();

  private AccountMap() {}

  /**
   * Reads the map; an empty one if there is no file.
   *
   * @throws FaultException with all faults at once
   */
  public static AccountMap of(Workspace workspace, Pseudonyms pseudonyms) {
    AccountMap map = new AccountMap();
    Path file = workspace.register().resolve(FILE);
    if (Files.exists(file)) {
      try (BufferedReader text = Characters.reader(Files.newInputStream(file))) {
        map.read(text, pseudonyms);
      } catch (IOException e) {
        throw Storage.fault(file, e);
      }
    }
    return map;
  }

  private void read(BufferedReader text, Pseudonyms pseudonyms) throws IOException {
    List<Fault> faults = new ArrayList<>();
    Set<String> header = new HashSet<>();
    try (var rows = Delimited.table(text, Delimited.separator(text))) {
      rows.forEach(
          row -> {
            List<String> cells = row.getFields().stream().map(String::strip).toList();
            if (header.isEmpty()) {
              header.addAll(cells);
            } else if (cells.size() < 3 || cells.subList(0, 3).contains("")) {
              faults.add(fault(row.getStartingLineNumber()));
            } else {
              put(cells, pseudonyms);
            }
          });
    }
    if (!faults.isEmpty()) {
      throw new FaultException(ExitCode.SETTINGS, faults);
    }
  }

  private static Fault fault(long line) {
    return new Fault(
        "register/" + FILE + ", line " + line,
        "the line does not have the three cells tool, account, person",
        "Write for example: slack,U024BE7LH,P0042");
  }

  private void put(List<String> cells, Pseudonyms pseudonyms) {
    String tool = cells.get(0).toLowerCase(Locale.ROOT);
    String account = cells.get(1);
    long person = pseudonyms.person(cells.get(2));
    byAccount.put(pseudonyms.account(tool, account), person);
    if (account.contains("@")) {
      byAccount.put(pseudonyms.account(tool, account.toLowerCase(Locale.ROOT)), person);
      byEmail.computeIfAbsent(tool, t -> new HashMap<>()).put(pseudonyms.email(account), person);
    }
  }

  /** Whose an account is by this map, or null. */
  Long person(Account account) {
    Long person = byAccount.get(account.id());
    Map<Long, Long> emails = byEmail.getOrDefault(account.tool(), Map.of());
    for (int i = 0; person == null && i < account.emails().size(); i++) {
      person = emails.get(account.emails().get(i));
    }
    return person;
  }
}
