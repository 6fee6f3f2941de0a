/**
 * Answers to pulse surveys. Enters: answers as stored, the questions of the register, who belongs
 * to which group; leaves: a row per person asked and period, and counts per question and group.
 * Knows nothing of what people did.
 */
package nl.stip.analytics.survey;
