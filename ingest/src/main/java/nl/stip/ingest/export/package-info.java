/**
 * Opens a folder, zip, tar.gz, gz or file as named parts, without unpacking it to disk. Refuses
 * names and links that lead outside, and parts that swell beyond reason. Knows no source.
 */
package nl.stip.ingest.export;
