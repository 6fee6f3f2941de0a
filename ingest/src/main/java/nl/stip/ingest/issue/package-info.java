/**
 * One record per kind of bad input, each with its own message and advice; quarantine; the balance.
 */
package nl.stip.ingest.issue;
