/**
 * Discord, as DiscordChatExporter writes it: JSON, and both generations of its CSV. Messages,
 * mentions, answers, reactions and files come out of JSON; of CSV, which has no ids of messages,
 * messages and files alone.
 */
package nl.stip.ingest.source.discord;
