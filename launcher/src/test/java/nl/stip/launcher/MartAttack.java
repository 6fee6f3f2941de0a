package nl.stip.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stip.testing.Attacker;

/**
 * Attacks the mart of a workspace with the head counts it was made from: every population, tool and
 * period, all tables of each together.
 */
final class MartAttack {

  private static final Comparator<List<String>> ORDER = Comparator.comparing(Object::toString);

  private final DuckDb mart;
  private final List<String> dimensions;
  private final List<List<String>> pairs = new ArrayList<>();
  private final String headcount;
  private final int k;

  private MartAttack(Path workspace) throws IOException, SQLException {
    mart = DuckDb.mart(workspace);
    dimensions = List.of(setting("dimensions").split(","));
    for (String pair : setting("pairs").split(",")) {
      pairs.add(List.of(pair.split("\\+")));
    }
    k = Integer.parseInt(setting("k"));
    try (Stream<Path> tables = Files.list(workspace.resolve("store").resolve("facts"))) {
      Path run =
          tables.filter(t -> t.getFileName().toString().startsWith("tables-")).findFirst().get();
      headcount = "'" + (run + "/headcount/*.parquet").replace("[", "[[]").replace("'", "''") + "'";
    }
  }

  /** What an attack told. */
  record Told(int attacked, int withheld, List<String> broken) {}

  /** Attacks everything. */
  static Told on(Path workspace) throws IOException, SQLException {
    return on(workspace, 0, Integer.MAX_VALUE);
  }

  /**
   * Whether the attacker notices when a withheld cell of each population, tool and period is given
   * away.
   */
  static boolean notices(Path workspace) throws IOException, SQLException {
    return !on(workspace, 1, 1).broken().isEmpty();
  }

  private static Told on(Path workspace, int given, int enough) throws IOException, SQLException {
    MartAttack attack = new MartAttack(workspace);
    Map<List<Object>, Map<List<String>, Long>> people = attack.people();
    Map<List<Object>, Set<Map<String, String>>> withheld = attack.withheld();
    Set<List<Object>> done = new HashSet<>();
    List<String> broken = new ArrayList<>();
    int gone = 0;
    for (Map.Entry<List<Object>, Map<List<String>, Long>> of : people.entrySet()) {
      if (broken.size() >= enough) {
        break;
      }
      List<Map<String, String>> hidden =
          new ArrayList<>(withheld.getOrDefault(of.getKey(), Set.of()));
      hidden.sort(Comparator.comparing(Object::toString));
      gone += hidden.size();
      Set<Map<String, String>> visible = attack.cells(of.getKey(), of.getValue().keySet());
      visible.removeAll(hidden.subList(Math.min(given, hidden.size()), hidden.size()));
      if (done.add(List.of(of.getValue(), visible))) {
        Attacker.broken(visible, attack.dimensions, of.getValue(), attack.k)
            .forEach(set -> broken.add(of.getKey() + " " + set));
      }
    }
    return new Told(done.size(), gone, broken);
  }

  private String setting(String key) throws SQLException {
    return (String) mart.row("select value from setting where key = '" + key + "'").get(0);
  }

  /** People by combination of groups, by population, tool and period. */
  private Map<List<Object>, Map<List<String>, Long>> people() throws SQLException {
    Map<List<Object>, Map<List<String>, Long>> people = new HashMap<>();
    for (List<Object> row :
        DuckDb.files()
            .rows(
                "select population, tool, period, array_to_string(groups, chr(1)),"
                    + " sum(people)::bigint from read_parquet("
                    + headcount
                    + ") where people > 0 group by all")) {
      people
          .computeIfAbsent(row.subList(0, 3), of -> new TreeMap<>(ORDER))
          .put(Arrays.asList(((String) row.get(3)).split("\u0001", -1)), (Long) row.get(4));
    }
    return people;
  }

  private Map<List<Object>, Set<Map<String, String>>> withheld() throws SQLException {
    Map<List<Object>, Set<Map<String, String>>> withheld = new HashMap<>();
    for (List<Object> row :
        mart.rows(
            "select population, tool, period, dim1, val1, dim2, val2"
                + " from withheld w join grp g on g.id = w.grp")) {
      Map<String, String> cell = new TreeMap<>();
      for (int i = 3; i < row.size(); i += 2) {
        if (row.get(i) != null) {
          cell.put((String) row.get(i), (String) row.get(i + 1));
        }
      }
      withheld.computeIfAbsent(row.subList(0, 3), of -> new HashSet<>()).add(cell);
    }
    return withheld;
  }

  /** The cells that a period publishes, withheld ones among them. */
  private Set<Map<String, String>> cells(List<Object> of, Set<List<String>> atoms) {
    boolean paired = ((String) of.get(2)).matches("\\d{4}-(\\d\\d|Q\\d)");
    Set<Map<String, String>> cells = new HashSet<>(Set.of(Map.of()));
    for (List<String> atom : atoms) {
      for (String dimension : dimensions) {
        cells.add(Map.of(dimension, atom.get(dimensions.indexOf(dimension))));
      }
      for (List<String> pair : paired ? pairs : List.<List<String>>of()) {
        Map<String, String> cell = new TreeMap<>();
        pair.forEach(d -> cell.put(d, atom.get(dimensions.indexOf(d))));
        cells.add(cell);
      }
    }
    return cells;
  }
}
