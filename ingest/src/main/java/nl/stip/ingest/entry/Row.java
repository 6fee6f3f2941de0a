package nl.stip.ingest.entry;

import nl.stip.format.TableFormat;

/**
 * A row on its way to a batch.
 *
 * @param table table it belongs to
 * @param key identity and version
 * @param values values in the order of the table's columns
 */
@SuppressWarnings("ArrayRecordComponent") // millions of rows pass; never compared, never changed
public record Row(TableFormat table, RowKey key, Object[] values) {}
