/**
 * Mail as files: mbox (RFC 4155, also pipermail's text archives), Maildir and single messages (RFC
 * 5322, MIME). Messages come out: sender, addressees, which message they answer, in which list.
 * Lost: reading, subject, attachments. Knows no other format of mail.
 */
package nl.stip.ingest.source.mail;
