package nl.stip.sample.org;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the seats: a board of twelve, managers per department and site, team leads, staff. The
 * reorganisation moves the function Planning from Logistiek to Operatie.
 */
final class Seats {

  private static final int STAFF_PER_LEAD = 9;
  private static final int STAFF_PER_MANAGER = 36;
  private static final int SMALLEST_WITH_LEAD = 6;
  private static final int SMALLEST_WITH_MANAGER = 14;
  private static final int FULL_SIZE = 1200;
  private static final int BOARD = 12;
  private static final String MOVING = "Planning";

  private final int people;
  private final List<Seat> seats = new ArrayList<>();
  private final Department operations = Department.named("Operatie");
  private int operationsDirector;

  private Seats(int people) {
    this.people = people;
  }

  /** Seats for about this many people. */
  static List<Seat> lay(int people) {
    Seats layout = new Seats(people);
    layout.board();
    return List.copyOf(layout.seats);
  }

  private void board() {
    Site home = Site.all().get(0);
    int chief = add(Level.CHIEF, new Seat.Unit(operations, home, "Directie", false), -1);
    for (String abroad : List.of("Antwerpen", "Düsseldorf")) {
      Department sales = Department.named("Verkoop");
      add(Level.DIRECTOR, new Seat.Unit(sales, Site.named(abroad), "Directie", false), chief);
    }
    List<Integer> directors = new ArrayList<>();
    for (Department department : Department.all()) {
      directors.add(add(Level.DIRECTOR, new Seat.Unit(department, home, "Directie", false), chief));
    }
    operationsDirector = directors.get(operations.index());
    for (Department department : Department.all()) {
      department(department, directors.get(department.index()));
    }
  }

  private void department(Department department, int director) {
    for (Site site : Site.all()) {
      long share = department.sites().get(site.index());
      int size = (int) Math.round(share * (double) Math.max(0, people - BOARD) / FULL_SIZE);
      if (size > 0) {
        branch(
            new Seat.Unit(department, site, department.functions().get(0), false), director, size);
      }
    }
  }

  private void branch(Seat.Unit unit, int director, int size) {
    int left = size;
    List<Integer> managers = new ArrayList<>();
    if (size >= SMALLEST_WITH_MANAGER) {
      int count = Math.max(1, Math.round((float) size / STAFF_PER_MANAGER));
      for (int i = 0; i < count; i++) {
        managers.add(add(Level.MANAGER, unit, director));
      }
      left -= count;
    }
    int teams = left < SMALLEST_WITH_LEAD ? 1 : Math.round((float) left / STAFF_PER_LEAD);
    for (int team = 0; team < Math.max(1, teams); team++) {
      int from = left * team / Math.max(1, teams);
      int to = left * (team + 1) / Math.max(1, teams);
      int boss = managers.isEmpty() ? director : managers.get(team % managers.size());
      team(teamUnit(unit, team, teams), boss, to - from);
    }
  }

  private static Seat.Unit teamUnit(Seat.Unit unit, int team, int teams) {
    List<String> functions = unit.department().functions();
    boolean field = (team + 0.5) / Math.max(1, teams) < unit.department().field();
    String function = functions.get((team + unit.site().index()) % functions.size());
    boolean desk = function.equals(MOVING) || function.equals("Binnendienst");
    return new Seat.Unit(unit.department(), unit.site(), function, field && !desk);
  }

  private void team(Seat.Unit unit, int boss, int size) {
    int lead = boss;
    int left = size;
    if (size >= SMALLEST_WITH_LEAD) {
      lead =
          add(
              Level.LEAD,
              new Seat.Unit(unit.department(), unit.site(), unit.function(), false),
              boss);
      left--;
    }
    for (int i = 0; i < left; i++) {
      add(Level.STAFF, unit, lead);
    }
  }

  private int add(Level level, Seat.Unit unit, int parent) {
    int id = seats.size();
    boolean moves = unit.function().equals(MOVING) && level.compareTo(Level.LEAD) >= 0;
    Seat.Unit later =
        moves ? new Seat.Unit(operations, unit.site(), unit.function(), unit.field()) : unit;
    boolean parentStays = parent < 0 || seats.get(parent).level() == Level.LEAD;
    seats.add(
        new Seat(
            id, level, unit, later, parent, moves && !parentStays ? newBoss(unit.site()) : parent));
    return id;
  }

  private int newBoss(Site site) {
    return seats.stream()
        .filter(s -> s.level() == Level.MANAGER && s.unit().department().equals(operations))
        .filter(s -> s.unit().site().equals(site))
        .findFirst()
        .map(Seat::id)
        .orElse(operationsDirector);
  }
}
