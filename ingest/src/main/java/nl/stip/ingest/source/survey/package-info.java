/**
 * Pulse surveys as a table of answers or of responses, the Social Business Officer's own. Enters:
 * question, score, date, and who or which group; leaves: answers whose question and score the door
 * still has to know. Of a table with a column per question (Microsoft Forms, Google Forms) only the
 * columns of the register are read. Lost: what people answer in their own words. Knows no key and
 * no store.
 */
package nl.stip.ingest.source.survey;
