/**
 * The pulse survey: what people think, hidden, and the file of what they answered. Enters: company
 * and parameters; leaves: answers and the questions of the register. Knows nothing of what people
 * did.
 */
package nl.stip.sample.survey;
