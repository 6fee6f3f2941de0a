package nl.stip.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.redaction.Door;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;

/**
 * Carries what a source reads to the door on a second thread, in order, so that parsing and
 * pseudonymising use a core each. At most a few thousand calls wait.
 */
final class Handover implements Sink, AutoCloseable {

  private static final int BUNDLE = 64;
  private static final int BUNDLES = 4;
  private static final List<Runnable> END = List.of();

  private final Door door;
  private final BlockingQueue<List<Runnable>> queue = new ArrayBlockingQueue<>(BUNDLES);
  private final Thread carrier = new Thread(this::carry, "door");
  private volatile Throwable failure;
  private boolean told;
  private List<Runnable> bundle = new ArrayList<>(BUNDLE);

  Handover(Door door) {
    this.door = door;
    carrier.setDaemon(true);
    carrier.start();
  }

  private void carry() {
    try {
      for (List<Runnable> calls = queue.take(); !calls.isEmpty(); calls = queue.take()) {
        if (failure == null) {
          pass(calls);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void pass(List<Runnable> calls) {
    try {
      calls.forEach(Runnable::run);
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  private void call(Runnable call) {
    bundle.add(call);
    if (bundle.size() == BUNDLE) {
      send(bundle);
      bundle = new ArrayList<>(BUNDLE);
    }
  }

  private void send(List<Runnable> calls) {
    tell();
    try {
      queue.put(calls);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  @Override
  public void record(SourceRecord sourceRecord) {
    call(() -> door.record(sourceRecord));
  }

  @Override
  public void reject(Place place, Issue issue, byte[] raw) {
    call(() -> door.reject(place, issue, raw));
  }

  @Override
  public void notice(Place place, Issue issue) {
    call(() -> door.notice(place, issue));
  }

  @Override
  public void account(AccountDraft account) {
    call(() -> door.account(account));
  }

  @Override
  public void community(CommunityDraft community) {
    call(() -> door.community(community));
  }

  @Override
  public void membership(
      String tool, String community, String account, Instant asOf, Instant joined, Instant left) {
    call(() -> door.membership(tool, community, account, asOf, joined, left));
  }

  @Override
  public void covers(String tool, LocalDate first, LocalDate last) {
    call(() -> door.covers(tool, first, last));
  }

  /** Waits until all has passed the door; fails if the door did. */
  @Override
  public void close() {
    try {
      if (!bundle.isEmpty()) {
        queue.put(bundle);
      }
      queue.put(END);
      carrier.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
    tell();
  }

  /** Whether the door failed, so that what the source throws is no fault of the source. */
  boolean failed() {
    return failure != null;
  }

  private void tell() {
    Throwable first = failure;
    if (first == null || told) {
      return;
    }
    told = true;
    if (first instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) first;
  }
}
