package nl.stip.dashboard.api;

import java.util.Locale;

/** The kinds of problem the API tells of, with the status of each and its title. */
enum Problem {
  /** A parameter that the resource does not have. */
  UNKNOWN_PARAMETER(400, "This parameter does not exist"),
  /** A parameter without which there is no answer. */
  MISSING_PARAMETER(400, "A parameter is missing"),
  /** A parameter that may stand once only. */
  REPEATED_PARAMETER(400, "This parameter may be given once"),
  /** An id, a number or a word that means nothing here. */
  UNKNOWN_VALUE(400, "This value does not exist"),
  /** A metric whose figures are of another shape. */
  OTHER_RESOURCE(400, "This metric is told elsewhere"),
  /** A kind of period for which a metric is not computed. */
  NOT_PUBLISHED(400, "This metric is not published for such periods"),
  /** Groups of more dimensions than are counted, or in periods in which they are not. */
  NOT_COUNTED(400, "These groups are not counted"),
  /** Nothing stands at this address. */
  NOT_FOUND(404, "This does not exist"),
  /** The address can only be read. */
  METHOD_NOT_ALLOWED(405, "The API can only be read"),
  /** An answer in a format that is not given. */
  NOT_ACCEPTABLE(406, "The API answers in JSON"),
  /** Another mart is served than the one a listing began with. */
  MART_CHANGED(409, "There are newer figures"),
  /** A defect. */
  FAILED(500, "Something went wrong"),
  /** Nothing has been analysed yet. */
  NO_FIGURES(503, "There are no figures yet");

  /** Where these are listed. */
  static final String LIST = "/api/v1/problems";

  private final int status;
  private final String title;

  Problem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  /** The word for it, which stays the same. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its address, as {@code type} of a problem. */
  String type() {
    return LIST + "#" + id();
  }
}
