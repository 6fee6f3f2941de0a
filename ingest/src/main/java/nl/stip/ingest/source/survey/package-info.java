/**
 * Pulse surveys as a table of answers, the Social Business Officer's own. Enters: question, score,
 * date, and who or which group; leaves: answers whose question and score the door still has to
 * know. Lost: what people answer in their own words. Knows no question, no key and no store.
 */
package nl.stip.ingest.source.survey;
