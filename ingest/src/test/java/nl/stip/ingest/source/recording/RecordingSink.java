package nl.stip.ingest.source.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.Stated;

/** Remembers what it is given and sorts records into the boxes of {@code counting.md} 11. */
public final class RecordingSink implements Sink {

  /** Records and rejections given, in all. */
  public int read;

  /** Records not seen before that hold events. */
  public int news;

  /** Records seen before with another content. */
  public int changed;

  /** Records seen before, equal. */
  public int repeats;

  /** First and last day observed, by tool. */
  public final Map<String, String> covers = new TreeMap<>();

  /** Records not seen before that hold no event. */
  public final List<String> nonEvents = new ArrayList<>();

  /** Rejections, as {@code part:position issue}. */
  public final List<String> rejected = new ArrayList<>();

  /** Notices, by id. */
  public final List<String> notices = new ArrayList<>();

  /** Events of new records. */
  public final List<EventDraft> events = new ArrayList<>();

  /** What new records state as counted. */
  public final List<Stated> stated = new ArrayList<>();

  /** Accounts, as told. */
  public final List<AccountDraft> accounts = new ArrayList<>();

  /** Communities, as told. */
  public final List<CommunityDraft> communities = new ArrayList<>();

  /** Memberships, as {@code community account}. */
  public final List<String> memberships = new ArrayList<>();

  private final Map<String, String> contents = new HashMap<>();

  @Override
  public void record(SourceRecord record) {
    read++;
    String before = contents.put(record.kind() + "/" + record.nativeId(), record.content());
    if (before != null && before.equals(record.content())) {
      repeats++;
    } else if (before != null) {
      changed++;
    } else if (record.events().isEmpty() && record.stated().isEmpty()) {
      nonEvents.add(record.nonEvent());
    } else {
      news++;
      events.addAll(record.events());
      stated.addAll(record.stated());
    }
  }

  @Override
  public void reject(Place place, Issue issue, byte[] raw) {
    read++;
    rejected.add(place.part() + ":" + place.position() + " " + issue.id());
  }

  @Override
  public void notice(Place place, Issue issue) {
    notices.add(issue.id());
  }

  @Override
  public void account(AccountDraft account) {
    accounts.add(account);
  }

  @Override
  public void community(CommunityDraft community) {
    communities.add(community);
  }

  @Override
  public void membership(
      String tool, String community, String account, Instant asOf, Instant joined, Instant left) {
    memberships.add(community + " " + account);
  }

  @Override
  public void covers(String tool, LocalDate first, LocalDate last) {
    covers.put(tool, first + " " + last);
  }

  /** Sum of the boxes. */
  public int boxed() {
    return news + changed + repeats + nonEvents.size() + rejected.size();
  }
}
