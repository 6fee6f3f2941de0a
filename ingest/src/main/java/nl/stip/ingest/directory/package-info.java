/**
 * The directory: who worked where, for whom, with which licences, as of a date. Enters: people.csv
 * with validity or as snapshots; leaves: versions of {@code person} and {@code identity} in the
 * store, the last of which counts. Names of people are read by nobody here.
 */
package nl.stip.ingest.directory;
