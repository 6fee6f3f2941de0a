/**
 * The few operations by which ingest changes the disk, behind one small boundary, so that tests can
 * let each of them fail. Knows nothing of what is written.
 */
package nl.stip.ingest.storage;
