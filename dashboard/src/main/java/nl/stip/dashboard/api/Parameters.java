package nl.stip.dashboard.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/**
 * What a request asks, by name.
 *
 * @param given the parameters in the order of the alphabet
 */
record Parameters(Map<String, List<String>> given) {

  /**
   * Takes the parameters of a request.
   *
   * @param known names that the resource has
   * @throws ProblemException when there are others
   */
  static Parameters of(MultiValueMap<String, String> given, List<String> known) {
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        String said = ProblemException.shown(name);
        String what = "There is no parameter '" + said + "' here.";
        throw ProblemException.of(Problem.UNKNOWN_PARAMETER, said, what, known);
      }
    }
    return new Parameters(new TreeMap<>(given));
  }

  /** All values of a parameter. */
  List<String> all(String name) {
    return given.getOrDefault(name, List.of());
  }

  /** The only value of a parameter, if it is given. */
  Optional<String> one(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      String what = "'" + name + "' is given " + values.size() + " times.";
      throw ProblemException.of(Problem.REPEATED_PARAMETER, name, what, List.of());
    }
    return values.stream().findFirst();
  }

  /** The only value of a parameter that must be given. */
  String required(String name, List<String> allowed) {
    return one(name)
        .orElseThrow(
            () ->
                ProblemException.of(
                    Problem.MISSING_PARAMETER, name, "'" + name + "' must be given.", allowed));
  }

  /** A whole number within bounds. */
  int number(String name, int usual, int least, int most) {
    String text = one(name).orElse(String.valueOf(usual));
    int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      String what =
          name
              + "="
              + ProblemException.shown(text)
              + " is not a whole number from "
              + least
              + " to "
              + most
              + ".";
      throw ProblemException.of(Problem.UNKNOWN_VALUE, name, what, List.of());
    }
    return number;
  }

  /** A problem when a value is none of those that exist. */
  static ProblemException unknown(String name, String value, List<String> allowed) {
    String said = ProblemException.shown(value);
    String what = "There is no " + name + " '" + said + "' in these figures.";
    return ProblemException.of(Problem.UNKNOWN_VALUE, name, what, allowed);
  }
}
