/**
 * Opens a folder, zip, tar, tar.gz, gz or file as named parts, without unpacking it to disk. Leaves
 * out, and says so, names and links that lead outside and what is no file; stops parts and archives
 * that swell beyond reason. Knows no source.
 */
package nl.stip.ingest.export;
