package nl.stip.dashboard.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.form.Moments.Moment;
import nl.stip.dashboard.mart.Group;
import nl.stip.time.Period;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.Initiative;
import nl.stip.workspace.register.InitiativesFile;

/**
 * What was begun and when, from the register. On each chart its numbers begin at 1 and follow the
 * axis, as does the list below: a first number of 3 would have a reader look for what is missing.
 *
 * @param initiatives by the day they began
 * @param faults what is wrong in the register; then there are no initiatives
 */
public record Timeline(List<Initiative> initiatives, List<Fault> faults) {

  /** Nothing was begun. */
  static final Timeline NONE = new Timeline(List.of(), List.of());

  /** What the register of a workspace says, or what is wrong with it. */
  public static Timeline of(Workspace workspace) {
    try {
      return new Timeline(InitiativesFile.load(workspace), List.of());
    } catch (FaultException e) {
      return new Timeline(List.of(), e.faults());
    }
  }

  /**
   * What is marked on a chart: an initiative, or that its group became another one.
   *
   * @param moment where it is and its number
   * @param text what and when, and for whom when it is for some
   */
  public record Noted(Moment moment, String text) {}

  /**
   * Those that began in what a figure over time shows and are for whom it is about, and where it
   * goes on about other people.
   */
  public List<Noted> on(Answer answer, Scope scope) {
    if (answer.empty() || !answer.data().overTime()) {
      return List.of();
    }
    FigureData data = answer.data();
    List<Noted> noted = new ArrayList<>();
    for (Initiative initiative : initiatives) {
      if (concerns(initiative, scope.selection().filter())) {
        int tick = tick(initiative.from(), data, scope);
        if (tick >= 0) {
          noted.add(new Noted(new Moment(tick, 0), text(initiative, scope)));
        }
      }
    }
    noted.addAll(Regrouped.on(answer, scope));
    return numbered(noted);
  }

  /** In time; of one period first what was begun. */
  private static List<Noted> numbered(List<Noted> noted) {
    List<Noted> inTime =
        noted.stream().sorted(Comparator.comparingInt(one -> one.moment().tick())).toList();
    List<Noted> numbered = new ArrayList<>();
    for (Noted one : inTime) {
      int number = numbered.size() + 1;
      numbered.add(new Noted(new Moment(one.moment().tick(), number), one.text()));
    }
    return numbered;
  }

  /** Beside a line of others it would seem to be the cause of what these did. */
  private static boolean concerns(Initiative initiative, Group looked) {
    return !initiative.grouped()
        || looked.equals(Group.WHOLE)
        || initiative.value().equals(looked.valueIn(initiative.dimension()));
  }

  /** Where along a figure over time a day is; -1 where it is not. */
  static int tick(LocalDate day, FigureData data, Scope scope) {
    for (int i = 0; i < data.ticks().size(); i++) {
      Period period = scope.catalogue().period(data.ticks().get(i).id()).orElseThrow().period();
      if (period.contains(day)) {
        return i;
      }
    }
    return -1;
  }

  private static String text(Initiative initiative, Scope scope) {
    return initiative.what() + ", " + about(initiative, scope);
  }

  /** When an initiative began and ended, and for whom it is when it is for some. */
  static String about(Initiative initiative, Scope scope) {
    String day = scope.words().dates().day(initiative.from());
    String when =
        initiative.until() == null
            ? day
            : day + " – " + scope.words().dates().day(initiative.until());
    return initiative.grouped()
        ? when + " · " + scope.words().group(initiative.dimension(), initiative.value())
        : when;
  }
}
