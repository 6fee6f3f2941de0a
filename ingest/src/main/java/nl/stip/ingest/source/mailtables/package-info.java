/**
 * Mail as two tables beside each other, as research publishes it (Perry and Wolfe's Enron corpus,
 * github.com/patperry/interaction-proc): messages {@code mid, file, unix time, subject, sender} and
 * recipients {@code mid, number, receiver}, tab-separated without a header, both in the order of
 * {@code mid}; perhaps the employees. Enters: such a folder; leaves: records of mail. Lost: To, Cc
 * and Bcc apart, threads, and of the subject all but what the door keeps of a text.
 */
package nl.stip.ingest.source.mailtables;
