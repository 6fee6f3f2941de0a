/**
 * What one reading has seen so far: how often, who wrote what, which accounts and which places.
 * Grows with accounts and places, and by some 20 bytes per record where an answer must find its
 * author. Knows no source.
 */
package nl.stip.ingest.source.seen;
