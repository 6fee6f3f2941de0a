package nl.stip.ingest.source.mattermost;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.ingest.source.xml.XmlWalk;

/** Walks over those elements of an Actiance file of which something is told. */
final class ActianceElements implements AutoCloseable {

  static final String ROOM = "Conversation";

  private static final String SHOWN = "Perspective";

  private static final Set<String> TOLD =
      Set.of(
          "RoomID",
          "StartTimeUTC",
          "EndTimeUTC",
          "ParticipantEntered",
          "ParticipantLeft",
          "Message",
          "FileTransferStarted");

  private static final Set<String> FIELDS =
      Set.of(
          "MessageId",
          "LoginName",
          "UserType",
          "DateTimeUTC",
          "UpdatedType",
          "UpdatedDateTimeUTC",
          "Content",
          "FileName");

  /** What the format has besides, which says nothing more. */
  private static final Set<String> PASSED =
      Set.of(
          ROOM,
          SHOWN,
          "FileDump",
          "FileTransferEnded",
          "UserFileName",
          "Status",
          "CorporateEmailID",
          "PreviewsPost",
          "EditedNewMsgId");

  private static final Set<String> KNOWN =
      Stream.of(TOLD, FIELDS, PASSED).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  /** Characters of a text that are kept; a post has 16,383 at most. */
  private static final int LONGEST_TEXT = 1 << 18;

  private final XmlWalk xml;

  /** Opens a file; the stream stays the caller's to close. */
  ActianceElements(InputStream bytes) throws IOException {
    xml = XmlWalk.over(bytes, KNOWN);
  }

  /** The next element, or null at the end. */
  ActianceElement next() throws IOException {
    XmlWalk.Step step = xml.next();
    while (step != XmlWalk.Step.FINISHED) {
      if (step == XmlWalk.Step.START && xml.name().equals(ROOM)) {
        return new ActianceElement(ROOM, xml.line(), Map.of(SHOWN, xml.attribute(SHOWN)));
      } else if (step == XmlWalk.Step.START && TOLD.contains(xml.name())) {
        return whole(xml.name());
      }
      step = xml.next();
    }
    return null;
  }

  private ActianceElement whole(String name) throws IOException {
    long line = xml.line();
    int depth = xml.depth();
    String in = name;
    Map<String, StringBuilder> texts = new HashMap<>();
    while (xml.depth() >= depth) {
      switch (xml.next()) {
        case START -> in = xml.name();
        case END -> in = name;
        case TEXT -> {
          if (in.equals(name) || FIELDS.contains(in)) {
            xml.text(texts.computeIfAbsent(in, n -> new StringBuilder()), LONGEST_TEXT);
          }
        }
        case FINISHED -> depth = Integer.MAX_VALUE;
      }
    }
    return new ActianceElement(
        name,
        line,
        texts.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, t -> t.getValue().toString())));
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
