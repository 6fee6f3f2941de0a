package nl.stip.ingest.log;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.Entry;
import nl.stip.ingest.entry.Row;
import nl.stip.ingest.issue.Balance;
import nl.stip.ingest.issue.Box;

/**
 * Writes what is new of a slice of entries on a thread of its own, while the next slice is read and
 * compared; in order, and never more than one behind.
 */
final class Slices implements AutoCloseable {

  private final Tables tables;
  private final Balance balance;
  private final EventCounts events;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "tables");
            thread.setDaemon(true);
            return thread;
          });
  private Future<?> last = CompletableFuture.completedFuture(null);

  /** Writes into tables, and counts how records ended and which events are new. */
  Slices(Tables tables, Balance balance, EventCounts events) {
    this.tables = tables;
    this.balance = balance;
    this.events = events;
  }

  /** Begins to write a slice, once the one before is written. */
  void write(List<Entry> entries, Known known) {
    finish();
    last = writer.submit(() -> writeNew(entries, known));
  }

  /** Waits until all is written; fails if that did. */
  void finish() {
    try {
      last.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing", e);
    }
  }

  private void writeNew(List<Entry> entries, Known known) {
    int at = 0;
    for (Entry entry : entries) {
      int record = entry.record() == null ? -1 : at++;
      boolean added = false;
      for (Row row : entry.rows()) {
        if (!known.version(at)) {
          added = true;
          tables.write(row);
          if (row.table().equals(TableFormat.EVENT)) {
            events.add(row.values());
          }
        }
        at++;
      }
      if (record >= 0) {
        balance.ended(box(known, record, entry.nonEvent(), added));
      }
    }
  }

  private static Box box(Known known, int record, boolean nonEvent, boolean added) {
    if (known.version(record)) {
      return added ? Box.CHANGED : Box.REPEAT;
    } else if (nonEvent) {
      return Box.NON_EVENT;
    }
    return known.id(record) ? Box.CHANGED : Box.NEW;
  }

  /** Returns when nothing is being written any more. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      writer.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
