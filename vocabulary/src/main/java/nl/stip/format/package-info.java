/**
 * The files in which the stages meet. Each has one written schema in the resources beside this
 * package; code asks here for a schema and writes no column name twice.
 */
package nl.stip.format;
