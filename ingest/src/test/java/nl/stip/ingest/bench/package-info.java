/** How fast exports are read, and in how much memory; see {@code bench/README.md}. */
package nl.stip.ingest.bench;
