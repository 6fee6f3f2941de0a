/**
 * Walks over XML of strangers: bytes in, elements and texts out, one step at a time. Resolves
 * nothing that the XML names elsewhere, and knows no format of a tool.
 */
package nl.stip.ingest.source.xml;
