/**
 * Finds out what lies in what was offered: a file, an archive, a folder of everything. Enters: a
 * path and those who may claim. Leaves: finds, each with whose it is and why, and what nobody
 * knows. Must not know what becomes of a find.
 */
package nl.stip.ingest.discovery;
