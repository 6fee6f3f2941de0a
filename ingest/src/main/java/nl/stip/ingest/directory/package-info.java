/**
 * The directory: who worked where, for whom, with which licences, as of a date. Enters: people.csv
 * with validity or as snapshots, LDIF, SCIM, lists of users; leaves: versions of {@code person} and
 * {@code identity} in the store, the last of which counts, with names as keyed pseudonyms only.
 */
package nl.stip.ingest.directory;
