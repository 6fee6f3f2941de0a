/** Bytes of a text file in, characters out, whatever program wrote it. Knows no format. */
package nl.stip.ingest.source.text;
