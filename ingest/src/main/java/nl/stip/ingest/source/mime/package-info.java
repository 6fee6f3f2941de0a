/** Mails of strangers as a stream of their parts, in little memory. Knows no source. */
package nl.stip.ingest.source.mime;
