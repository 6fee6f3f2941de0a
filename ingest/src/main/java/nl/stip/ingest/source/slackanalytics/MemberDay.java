package nl.stip.ingest.source.slackanalytics;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.stip.event.Measure;
import nl.stip.ingest.source.Summary;

/**
 * What a member did on a day.
 *
 * @param data a line of a member file
 * @param day the day
 */
record MemberDay(JsonNode data, LocalDate day) {

  static final String TOOL = "slack";

  String user() {
    return data.path("user_id").asText("");
  }

  List<Summary> summaries() {
    List<Summary> all = new ArrayList<>();
    add(all, Measure.ACTIVE, data.path("is_active").asBoolean() ? 1 : 0);
    double channels = count("channel_messages_posted_count");
    add(all, Measure.POSTS, channels);
    // All messages less those to channels are those to people.
    add(all, Measure.DIRECT_MESSAGES, Math.max(0, count("messages_posted_count") - channels));
    add(all, Measure.REACTIONS, count("reactions_added_count"));
    add(all, Measure.FILES, count("files_added_count"));
    add(all, Measure.CALLS, calls());
    if (data.hasNonNull("search_count")) {
      add(all, Measure.SEARCHES, count("search_count"));
    }
    return all;
  }

  private double calls() {
    return data.hasNonNull("total_calls_count")
        ? Math.max(count("total_calls_count"), count("slack_huddles_count"))
        : count("slack_calls_count") + count("slack_huddles_count");
  }

  private double count(String field) {
    String text = data.path(field).asText("0");
    double number = Double.parseDouble(text.isBlank() || text.equals("null") ? "0" : text);
    if (!Double.isFinite(number) || number < 0) {
      throw new NumberFormatException();
    }
    return number;
  }

  private void add(List<Summary> all, Measure measure, double value) {
    all.add(new Summary(TOOL, user(), day, day, measure, value));
  }
}
