/**
 * Zulip: the organisation export of its administrators and the public archives that zulip-archive
 * makes. Messages, mentions, answers by quoting and, in the organisation export, reactions come
 * out. Lost: when somebody read or reacted; the archive names senders but has no ids.
 */
package nl.stip.ingest.source.zulip;
