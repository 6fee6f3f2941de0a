/**
 * Tables of the store as Parquet, driven by their schema files. A row is an array of values in the
 * order of the columns: {@code EventId, Long, Integer, Boolean, Instant, LocalDate, String,
 * List<Long>, List<String>, Map<String, String>} or null. Knows no meaning of any column.
 */
package nl.stip.ingest.parquet;
