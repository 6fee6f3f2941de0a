package nl.stip.ingest.source.mattermost;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.mime.MimeStreams;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** A mail for Global Relay, read as a stream: what its header says of the room, then its HTML. */
final class RelayMail {

  private static final Set<String> ROOM =
      Set.of("x-mattermost-channelid", "x-mattermost-channelname", "x-mattermost-channeltype");

  private final MimeTokenStream stream = MimeStreams.bounded();
  private final Map<String, String> room = new HashMap<>();

  /** Opens a mail; the stream stays the caller's to close. */
  RelayMail(InputStream mail) {
    stream.parse(mail);
  }

  /**
   * The HTML, up to which the header was read; empty if there is none.
   *
   * @throws MimeException if it is no mail
   */
  Optional<Reader> html() throws IOException, MimeException {
    try {
      boolean own = true;
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        if (state == EntityState.T_FIELD && own) {
          keep(stream.getField());
        }
        own &= state != EntityState.T_END_HEADER;
        if (state == EntityState.T_BODY
            && stream.getBodyDescriptor().getMimeType().equals("text/html")) {
          return Optional.of(
              new InputStreamReader(stream.getDecodedInputStream(), StandardCharsets.UTF_8));
        }
      }
    } catch (MimeIOException e) {
      throw new MimeException(e);
    }
    return Optional.empty();
  }

  private void keep(Field field) {
    String name = field.getName().strip().toLowerCase(Locale.ROOT);
    String body = field.getBody();
    if (ROOM.contains(name) && body != null) {
      room.put(name, DecoderUtil.decodeEncodedWords(body, StandardCharsets.UTF_8).strip());
    }
  }

  /** The room, as the header told it; null if it did not. */
  Room room() {
    String id = room.getOrDefault("x-mattermost-channelid", "");
    return id.isEmpty()
        ? null
        : new Room(
            id,
            room.getOrDefault("x-mattermost-channelname", ""),
            room.getOrDefault("x-mattermost-channeltype", ""));
  }
}
