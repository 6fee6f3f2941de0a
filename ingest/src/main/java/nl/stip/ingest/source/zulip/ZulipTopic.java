package nl.stip.ingest.source.zulip;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.json.JsonTime;

/**
 * A topic of an archive.
 *
 * @param part its file
 * @param stream native id of its stream by the name of the folder, or null
 * @param name name of the stream, or null
 * @param latest time of its latest message
 */
record ZulipTopic(Export.Part part, String stream, String name, Instant latest) {

  /**
   * The order in which topics are read. An archive keeps the file of a topic that was moved as it
   * was, while the topic grows on in its new stream: of a message in two files, the one whose topic
   * has the latest message says where it stands.
   */
  static final Comparator<ZulipTopic> LATEST_FIRST =
      Comparator.comparing(ZulipTopic::latest)
          .reversed()
          .thenComparing(topic -> topic.part().name());

  private static final Pattern FOLDER = Pattern.compile("(?:.*/)?(\\d+)-([^/]+)/[^/]+");

  static ZulipTopic of(Export.Part part) {
    Instant[] latest = {Instant.EPOCH};
    JsonRows.look(
        part,
        Set.of("timestamp"),
        (place, path, value) -> {
          Instant at = JsonTime.seconds(value);
          latest[0] = at != null && at.isAfter(latest[0]) ? at : latest[0];
        });
    Matcher folder = FOLDER.matcher(part.name());
    boolean known = folder.matches();
    return new ZulipTopic(
        part, known ? folder.group(1) : null, known ? folder.group(2) : null, latest[0]);
  }
}
