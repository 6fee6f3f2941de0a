package nl.stip.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The mart: one DuckDB file of aggregates, whose tables {@code mart.sql} states. */
public final class MartFormat {

  /** A reader refuses another major version and keeps the mart it has. */
  public static final int MAJOR_VERSION = 3;

  /** Name of the file in {@code mart/} that names the current mart. */
  public static final String CURRENT = "current";

  /** The setting that tells by which column of the directory leaders are known. */
  public static final String LEADER_COLUMN = "directory.columns.leader";

  /** Begins the setting of a tool's days that are missing, before the id of the tool. */
  public static final String MISSING_DAYS = "missing.";

  /** Whom people may ask about their privacy, or empty. */
  public static final String PRIVACY_CONTACT = "privacy.contact";

  /** How many months are kept beside the running one, or empty. */
  public static final String PRIVACY_MONTHS = "privacy.keep_months";

  /** The settings that every mart tells as they were used; those of missing days come beside. */
  public static final List<String> SETTINGS =
      List.of(
          "major_version",
          "organisation",
          "zone",
          "language",
          "k",
          "dimensions",
          "pairs",
          "closed",
          "ties.window",
          "ties.reciprocal",
          "ties.broadcast_limit",
          "ties.signals",
          "automated",
          LEADER_COLUMN,
          PRIVACY_CONTACT,
          PRIVACY_MONTHS,
          "seed",
          "cells");

  private MartFormat() {}

  /** The statements that create the tables, separated by semicolons. */
  public static String ddl() {
    try (InputStream in =
        Objects.requireNonNull(MartFormat.class.getResourceAsStream("mart.sql"), "mart.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
