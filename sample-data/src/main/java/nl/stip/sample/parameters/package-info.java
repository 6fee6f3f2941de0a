/** What the sample is made from: the one record where truths are set. Knows nothing else. */
package nl.stip.sample.parameters;
