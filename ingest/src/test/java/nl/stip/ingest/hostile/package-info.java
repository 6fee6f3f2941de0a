/** What strangers and bad luck may do to the files of any source; every source in the list. */
package nl.stip.ingest.hostile;
