/**
 * Lists of people as directories and tools write them: LDIF, SCIM, and user lists. Enters: a part;
 * leaves: entries, attribute by attribute, of which only those asked for are ever held. Must not
 * know what becomes of an entry.
 */
package nl.stip.ingest.directory.listing;
