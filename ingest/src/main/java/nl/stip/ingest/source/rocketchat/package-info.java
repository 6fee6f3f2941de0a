/**
 * Rocket.Chat: messages as its API answers them, as its database is dumped and as Perceval hands
 * them over. Reactions name people by user name and have no time; whatever else a message says of
 * people it says by id. Lost: reading.
 */
package nl.stip.ingest.source.rocketchat;
