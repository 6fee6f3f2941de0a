/**
 * Connectors: recognise an export, then read it as records of events. Plain Java over streams;
 * knows native ids and text, no key, no store and no metric.
 */
package nl.stip.ingest.source;
