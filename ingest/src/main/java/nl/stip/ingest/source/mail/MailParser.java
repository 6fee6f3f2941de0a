package nl.stip.ingest.source.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.stip.ingest.source.mime.MimeStreams;
import nl.stip.ingest.source.text.Html;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** Reads one message as a stream: its header, then the first text in it. */
final class MailParser {

  /** Bytes of a text that are read; what comes behind is not looked at. */
  private static final int TEXT = 1 << 18;

  private final MimeTokenStream stream = MimeStreams.bounded();

  /**
   * Reads the header of a message.
   *
   * @throws MimeException if it is none, or a field is longer than a megabyte
   */
  MailHeader header(InputStream message) throws IOException, MimeException {
    MailHeader header = new MailHeader();
    stream.parse(message);
    try {
      for (EntityState state = stream.getState();
          state != EntityState.T_END_HEADER && state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        if (state == EntityState.T_FIELD) {
          header.add(stream.getField());
        }
      }
    } catch (MimeIOException e) {
      throw new MimeException(e);
    }
    return header;
  }

  /** The words of the message whose header was read last; empty if there are none. */
  String text() throws IOException {
    String html = null;
    try {
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        if (state != EntityState.T_BODY) {
          continue;
        }
        BodyDescriptor body = stream.getBodyDescriptor();
        if (body.getMimeType().equals("text/plain")) {
          return OwnWords.of(words(body));
        } else if (body.getMimeType().equals("text/html") && html == null) {
          html = words(body);
        }
      }
    } catch (MimeException | MimeIOException e) {
      // a damaged body: what the header says still happened
    }
    return html == null ? "" : OwnWords.of(Html.text(html));
  }

  private String words(BodyDescriptor body) throws IOException {
    try (InputStream in = stream.getDecodedInputStream()) {
      return MailHeader.text(in.readNBytes(TEXT), charset(body.getCharset()));
    }
  }

  private static Charset charset(String name) {
    try {
      Charset charset = name == null ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
      return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
