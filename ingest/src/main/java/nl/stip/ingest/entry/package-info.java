/** What passes from the door to the log: rows with keys, without text, names or native ids. */
package nl.stip.ingest.entry;
