/**
 * Teams as Microsoft Graph gives it (learn.microsoft.com: chatMessage, chat, channel, callRecord,
 * meetingAttendanceReport): messages by getAllMessages or delta, with the lists of chats, channels
 * and teams beside them where given. Enters: pages or lines of JSON; leaves: messages, replies,
 * mentions, reactions, calls and attendance. Ids are those of the audit log. Lost: reading, and who
 * may see a channel whose team is not listed. Knows no key and no store.
 */
package nl.stip.ingest.source.teams;
