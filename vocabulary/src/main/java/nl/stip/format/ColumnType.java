package nl.stip.format;

import java.util.Locale;

/** Types that the stored tables use, each with one Parquet form. */
public enum ColumnType {
  /** 16 bytes, FIXED_LEN_BYTE_ARRAY(16). */
  ID128,
  /** INT64. */
  LONG,
  /** INT32. */
  INT,
  /** DOUBLE. */
  DOUBLE,
  /** BOOLEAN. */
  BOOLEAN,
  /** INT64, TIMESTAMP(MICROS, UTC). */
  TIMESTAMP,
  /** INT32, DATE. */
  DATE,
  /** BINARY, STRING. */
  STRING,
  /** LIST of required INT64 (three-level: list.element). */
  LIST_LONG,
  /** LIST of required STRING (three-level: list.element). */
  LIST_STRING,
  /** MAP of STRING to STRING. */
  MAP_STRING;

  /** Reads the word used in schema files, for example {@code list_long}. */
  public static ColumnType parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
