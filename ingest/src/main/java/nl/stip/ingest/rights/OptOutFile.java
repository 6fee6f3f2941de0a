package nl.stip.ingest.rights;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;

/**
 * Reads {@code register/optout.csv}: columns {@code email}, {@code key} (of the directory), {@code
 * tool} and {@code account} (native id), of which a line fills what is known.
 */
final class OptOutFile {

  private static final String FILE = "optout.csv";
  private static final List<String> COLUMNS = List.of("email", "key", "tool", "account");

  private OptOutFile() {}

  static Map<String, OptOutLine> read(Workspace workspace, Pseudonyms pseudonyms) {
    Path file = workspace.register().resolve(FILE);
    Map<String, OptOutLine> lines = new TreeMap<>();
    if (!Files.exists(file)) {
      return lines;
    }
    List<Fault> faults = new ArrayList<>();
    List<String> header = new ArrayList<>();
    try (BufferedReader text = Characters.reader(Files.newInputStream(file));
        var rows = Delimited.table(text, Delimited.separator(text))) {
      rows.forEach(
          row -> {
            if (header.isEmpty()) {
              row.getFields().forEach(name -> header.add(name.strip().toLowerCase(Locale.ROOT)));
            } else {
              line(
                  cells(header, row.getFields()),
                  row.getStartingLineNumber(),
                  pseudonyms,
                  lines,
                  faults);
            }
          });
    } catch (IOException e) {
      throw Storage.fault(file, e);
    }
    if (COLUMNS.stream().noneMatch(header::contains)) {
      faults.add(fault(1, "names none of the columns email, key, tool, account"));
    }
    if (!faults.isEmpty()) {
      throw new FaultException(ExitCode.SETTINGS, faults);
    }
    return lines;
  }

  private static Map<String, String> cells(List<String> header, List<String> row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
      cells.put(header.get(i), row.get(i).strip());
    }
    return cells;
  }

  private static void line(
      Map<String, String> cells,
      long number,
      Pseudonyms pseudonyms,
      Map<String, OptOutLine> lines,
      List<Fault> faults) {
    String email = cells.getOrDefault("email", "");
    String key = cells.getOrDefault("key", "");
    String tool = cells.getOrDefault("tool", "").toLowerCase(Locale.ROOT);
    String account = cells.getOrDefault("account", "");
    if (tool.isEmpty() != account.isEmpty() || (email + key + account).isEmpty()) {
      faults.add(fault(number, "says neither an address, nor a key, nor a tool with an account"));
      return;
    }
    long id = pseudonyms.fingerprint("opt-out", email, key, tool, account);
    lines.put(
        HexFormat.of().toHexDigits(id),
        new OptOutLine(
            email.isEmpty() ? Set.of() : Set.of(pseudonyms.email(email)),
            key.isEmpty() ? Set.of() : Set.of(pseudonyms.person(key)),
            account.isEmpty() ? Set.of() : Set.of(pseudonyms.account(tool, account))));
  }

  private static Fault fault(long line, String what) {
    return new Fault(
        "register/" + FILE + ", line " + line,
        what,
        "Write a header such as email,key,tool,account and a line per person.");
  }
}
