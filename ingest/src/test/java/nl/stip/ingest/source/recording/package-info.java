/** What tests of sources share: an export of texts or files, and a sink that remembers. */
package nl.stip.ingest.source.recording;
