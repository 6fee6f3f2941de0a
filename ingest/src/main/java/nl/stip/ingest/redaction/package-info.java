/**
 * The door: drafts with text and native ids come in, rows with neither go out. Nothing behind it
 * sees text, names or addresses. Knows no store.
 */
package nl.stip.ingest.redaction;
