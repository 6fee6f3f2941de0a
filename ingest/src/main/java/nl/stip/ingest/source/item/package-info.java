/**
 * What connectors of web APIs share: items of JSON, read one at a time however many lie in a file,
 * and the accounts met in them. Knows no tool.
 */
package nl.stip.ingest.source.item;
