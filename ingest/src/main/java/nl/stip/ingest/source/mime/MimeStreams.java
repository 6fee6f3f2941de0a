package nl.stip.ingest.source.mime;

import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Streams of mails in which no header fills memory; a mail within a mail is a part like others. */
public final class MimeStreams {

  private static final int LONGEST_FIELD = 1 << 20;
  private static final int MOST_FIELDS = 10_000;

  private static final MimeConfig CONFIG =
      new MimeConfig.Builder()
          .setMaxLineLen(LONGEST_FIELD)
          .setMaxHeaderLen(LONGEST_FIELD)
          .setMaxHeaderCount(MOST_FIELDS)
          .setMaxContentLen(-1)
          .build();

  private MimeStreams() {}

  /** A stream, which may be used for one mail after another. */
  public static MimeTokenStream bounded() {
    MimeTokenStream stream = new MimeTokenStream(CONFIG);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    return stream;
  }
}
