package nl.stip.sample.slack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.stip.sample.chat.Place;
import nl.stip.sample.chat.Post;

/** Writes the zip: the five lists and a file per channel and Los Angeles day. */
final class DayFiles {

  /** The workspace. */
  static final String TEAM = "T0LUMENGROEP";

  private static final int DELETED_ONE_IN = 4000;
  private static final int LEVEL = 5;

  private final Snapshot snapshot;
  private final ChannelFiles channels;
  private final MessageJson messages;
  private long events;

  DayFiles(Snapshot snapshot, ChannelFiles channels, MessageJson messages) {
    this.snapshot = snapshot;
    this.channels = channels;
    this.messages = messages;
  }

  /** What an entry holds. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** Opens the zip. */
  static ZipOutputStream open(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(LEVEL);
    return zip;
  }

  /** Adds an entry whose time is the moment of the export. */
  void entry(ZipOutputStream zip, String name, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(
        LocalDateTime.ofInstant(Instant.ofEpochSecond(snapshot.made()), ZoneOffset.UTC));
    zip.putNextEntry(entry);
    try (JsonGenerator json = Json.generator(zip)) {
      content.write(json);
    }
    zip.closeEntry();
  }

  /** Adds the day files of a place; returns the messages and reactions written so far. */
  long place(ZipOutputStream zip, Place place) throws IOException {
    String folder = channels.folder(place);
    List<Post> day = new ArrayList<>();
    LocalDate date = null;
    for (Post post : place.posts()) {
      if (!shown(post)) {
        continue;
      }
      LocalDate on = Instant.ofEpochSecond(post.second()).atZone(Snapshot.CUT).toLocalDate();
      if (!on.equals(date)) {
        day(zip, place, folder + "/" + date + ".json", day);
        day.clear();
        date = on;
      }
      day.add(post);
    }
    day(zip, place, folder + "/" + date + ".json", day);
    return events;
  }

  private boolean shown(Post post) {
    boolean deleted =
        !snapshot.complete()
            && post.replies().isEmpty()
            && Math.floorMod(post.number(), DELETED_ONE_IN) == 0;
    return snapshot.holds(post.second()) && !deleted;
  }

  private void day(ZipOutputStream zip, Place place, String name, List<Post> posts)
      throws IOException {
    if (posts.isEmpty()) {
      return;
    }
    entry(
        zip,
        name,
        json -> {
          json.writeStartArray();
          for (Post post : posts) {
            messages.write(json, place, post);
            events += 1L + post.reactions().size();
          }
          json.writeEndArray();
        });
  }

  /** Places in the order of their folders. */
  List<Place> inOrder(List<Place> places) {
    return places.stream().sorted(Comparator.comparing(channels::folder)).toList();
  }
}
