package nl.stip.sample.org;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.stip.sample.text.Table;

/**
 * A department.
 *
 * @param index position in {@link #all()}
 * @param name shown name
 * @param slug name in channels
 * @param people share of the organisation, in people of 1,200
 * @param field share of its people without a desk
 * @param functions job families
 * @param sites share of its people per site, in the order of {@link Site#all()}
 */
public record Department(
    int index,
    String name,
    String slug,
    int people,
    double field,
    List<String> functions,
    List<Integer> sites) {

  private static final List<Department> ALL = read();

  /** The nine departments. */
  public static List<Department> all() {
    return ALL;
  }

  /** The department with this shown name. */
  public static Department named(String name) {
    return ALL.stream().filter(d -> d.name.equals(name)).findFirst().orElseThrow();
  }

  private static List<Department> read() {
    List<List<String>> rows = Table.rows(Department.class, "departments.tsv");
    return IntStream.range(0, rows.size()).mapToObj(i -> of(i, rows.get(i))).toList();
  }

  private static Department of(int index, List<String> row) {
    return new Department(
        index,
        row.get(0),
        row.get(1),
        Integer.parseInt(row.get(2)),
        Double.parseDouble(row.get(3)),
        Arrays.asList(row.get(4).split("\\|")),
        row.subList(5, row.size()).stream().map(Integer::valueOf).toList());
  }
}
