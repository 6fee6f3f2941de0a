/**
 * Interaction table: a CSV, TSV or blank-separated file in which a row is one contact: sender,
 * recipients, time, perhaps channel and type, as {@code tables:} in {@code stip.yaml} maps its
 * columns. Enters: any such file; leaves: records of events. Lost: text, threads (a reply knows its
 * author, not its message) and reading. Knows no key and no store.
 */
package nl.stip.ingest.source.table;
