/**
 * What an analysis of the exports must find, stated before there is one: from the company, its
 * hidden state and what the exporters spoiled on purpose, never from counting an export. Enters:
 * those; leaves: {@code truths.json}.
 */
package nl.stip.sample.truth;
