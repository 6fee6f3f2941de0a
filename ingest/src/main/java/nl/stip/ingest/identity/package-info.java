/** Keyed pseudonyms and the key they need. The key never leaves this package and is never shown. */
package nl.stip.ingest.identity;
