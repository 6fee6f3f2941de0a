package nl.stip.sample.org;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.parameters.Events;
import nl.stip.sample.parameters.Parameters;
import nl.stip.sample.text.Names;

/** Fills the seats day by day: joiners, movers, leavers, a succession in the board. */
public final class Staffing {

  private static final double LEAVERS_A_YEAR = 0.10;
  private static final double FIELD_LEAVERS_A_YEAR = 0.17;
  private static final double YEAR = 365.25;
  private static final double FILLED_FROM_WITHIN = 0.35;
  private static final int EMPTY = -1;
  private static final int SETTLED_DAYS = 120;
  private static final int FOR_EVER = Integer.MAX_VALUE;

  private final Parameters parameters;
  private final Chance chance;
  private final Names names;
  private final List<Seat> seats;
  private final List<Person> people = new ArrayList<>();
  private final History history;
  private final int[] holder;
  private final int[] since;
  private final int[] fill;

  private Staffing(Parameters parameters) {
    this.parameters = parameters;
    chance = new Chance(parameters.seed()).of("staffing");
    names = new Names(new Chance(parameters.seed()).of("names"));
    seats = Seats.lay(parameters.people());
    history = new History(seats, parameters.events().closing());
    holder = new int[seats.size()];
    since = new int[seats.size()];
    fill = new int[seats.size()];
    Arrays.fill(holder, EMPTY);
  }

  /** Makes the company. */
  public static Company company(Parameters parameters) {
    Staffing staffing = new Staffing(parameters);
    int first = (int) parameters.first().toEpochDay();
    int last = (int) parameters.last().toEpochDay();
    int records = (int) parameters.first().minusMonths(4).toEpochDay();
    for (Seat seat : staffing.seats) {
      staffing.hire(seat, records);
    }
    staffing.record(records);
    for (int day = first; day <= last; day++) {
      staffing.day(day);
      staffing.record(day);
    }
    return new Company(List.copyOf(staffing.people), staffing.history.spells(), first, last);
  }

  private void day(int day) {
    if (day == closes()) {
      close();
    }
    boolean succession = day == (int) parameters.after(0.6).toEpochDay();
    for (Seat seat : seats) {
      Chance today = chance.of(seat.id()).of(day);
      if (holder[seat.id()] == EMPTY) {
        if (fill[seat.id()] <= day) {
          fill(seat, day, today);
        }
      } else if (seat.level().board()) {
        if (succession && seat.unit().department().slug().equals("marketing")) {
          hire(seat, day);
        }
      } else if (today.happens(leaving(seat))) {
        vacate(seat, day, today);
      }
    }
  }

  private int closes() {
    return parameters.start(parameters.events().closing().month());
  }

  /** Positions of the site that stops end with it, or go on elsewhere, see {@link History}. */
  private void close() {
    Events.Closing closing = parameters.events().closing();
    for (Seat seat : seats) {
      if (seat.level() == Level.STAFF
          && seat.unit().site().name().equals(closing.site())
          && chance.of("closing").of(seat.id()).happens(closing.leave())) {
        holder[seat.id()] = EMPTY;
        fill[seat.id()] = FOR_EVER;
      }
    }
  }

  private static double leaving(Seat seat) {
    return (seat.unit().field() ? FIELD_LEAVERS_A_YEAR : LEAVERS_A_YEAR) / YEAR;
  }

  private void fill(Seat seat, int day, Chance today) {
    if (!today.happens(FILLED_FROM_WITHIN)) {
      hire(seat, day);
      return;
    }
    for (int attempt = 0; attempt < 20; attempt++) {
      Seat other = today.pick(seats);
      if (mayMove(other, seat, day)) {
        holder[seat.id()] = holder[other.id()];
        since[seat.id()] = day;
        vacate(other, day, today);
        return;
      }
    }
    hire(seat, day);
  }

  /** Staff move to another department or site; a lead comes from the same department. */
  private boolean mayMove(Seat from, Seat to, int day) {
    boolean settled = holder[from.id()] != EMPTY && since[from.id()] <= day - SETTLED_DAYS;
    boolean home = from.unit().department().equals(to.unit().department());
    boolean promotion = to.level() != Level.STAFF;
    boolean sideways = !home || !from.unit().site().equals(to.unit().site());
    return from.level() == Level.STAFF && settled && (promotion ? home : sideways);
  }

  private void vacate(Seat seat, int day, Chance today) {
    holder[seat.id()] = EMPTY;
    LocalDate soonest = LocalDate.ofEpochDay(day + today.between(14, 75));
    LocalDate start =
        today.happens(0.6)
            ? soonest.with(TemporalAdjusters.firstDayOfNextMonth())
            : soonest.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    fill[seat.id()] = (int) start.toEpochDay();
  }

  private void hire(Seat seat, int day) {
    int id = people.size();
    people.add(new Person(id, names.invent(id, seat.unit().site().country()), day));
    holder[seat.id()] = id;
    since[seat.id()] = day;
  }

  private void record(int day) {
    boolean reorganised = parameters.reorganised(LocalDate.ofEpochDay(day));
    boolean fieldLicensed = day >= parameters.after(1 / 3.0).toEpochDay();
    history.record(day, holder, new History.Rules(reorganised, fieldLicensed, day >= closes()));
  }
}
