/**
 * Retention and the rights of people (GDPR art. 15, 17, 21): what leaves the store, what of
 * somebody is in it, and who must not be read at all. Enters: the store, an address or a day,
 * {@code register/optout.csv}; leaves: a change of the store that is decided on at once, or a
 * private file.
 */
package nl.stip.ingest.rights;
