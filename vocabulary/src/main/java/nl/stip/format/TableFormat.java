package nl.stip.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A table of the store, read from its schema file (tab-separated: column, type, null, meaning).
 *
 * @param name table name, also the name of its files in a batch
 * @param columns columns in stored order
 */
public record TableFormat(String name, List<Column> columns) {

  /** The event log. */
  public static final TableFormat EVENT = load("event");

  /** Accounts as the tools list them. */
  public static final TableFormat ACCOUNT = load("account");

  /** Channels, teams, sites. */
  public static final TableFormat COMMUNITY = load("community");

  /** Who belonged to which community. */
  public static final TableFormat MEMBERSHIP = load("membership");

  /** What a source itself counted of an account over some days. */
  public static final TableFormat SUMMARY = load("summary");

  /** Ties between accounts that a source itself states. */
  public static final TableFormat STATED_TIE = load("stated_tie");

  /** Ties between groups, without their people, that a source itself states. */
  public static final TableFormat GROUP_TIE = load("group_tie");

  /** Answers to the questions of a pulse survey. */
  public static final TableFormat SURVEY_ANSWER = load("survey_answer");

  /** The directory: people as of a date. */
  public static final TableFormat PERSON = load("person");

  /** Which account is whose, as of a date. */
  public static final TableFormat IDENTITY = load("identity");

  /** The directory: licences that the register states tool by tool. */
  public static final TableFormat LICENCE = load("licence");

  private static final int FIELDS = 4;

  /** All tables of the store. */
  public static List<TableFormat> all() {
    return List.of(
        EVENT,
        ACCOUNT,
        COMMUNITY,
        MEMBERSHIP,
        SUMMARY,
        STATED_TIE,
        GROUP_TIE,
        SURVEY_ANSWER,
        PERSON,
        IDENTITY,
        LICENCE);
  }

  private static TableFormat load(String name) {
    String resource = name + ".tsv";
    try (InputStream in =
            Objects.requireNonNull(TableFormat.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new TableFormat(
          name, reader.lines().skip(1).filter(l -> !l.isBlank()).map(TableFormat::column).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Column column(String line) {
    String[] field = line.split("\t", FIELDS);
    return new Column(
        field[0], ColumnType.parse(field[1]), field[2].equals("null"), field[FIELDS - 1]);
  }

  /** File name of this table inside a batch. */
  public String file() {
    return name + ".parquet";
  }
}
