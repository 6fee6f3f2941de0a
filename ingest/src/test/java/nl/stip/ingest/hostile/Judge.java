package nl.stip.ingest.hostile;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;

/** Takes what a source reads and says what was wrong with how it did so. */
public final class Judge implements Sink {

  private static final int LETTERS = 5;

  private final Set<String> secrets = new LinkedHashSet<>();
  private final Set<String> said = new LinkedHashSet<>();
  private final List<String> wrong = new ArrayList<>();
  private long records;

  /** Reads an export as a source would; what it does wrong, empty when nothing. */
  public static List<String> read(Source source, Export export, Set<String> secrets) {
    Judge judge = new Judge();
    try {
      judge.claimed(source, export);
      source.read(export, judge);
    } catch (FaultException e) {
      judge.said.add(e.getMessage());
      if (e.exitCode() != ExitCode.INPUT) {
        judge.wrong.add("ends with " + e.exitCode());
      }
    } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
      judge.wrong.add("throws " + e + " at " + e.getStackTrace()[0]);
    }
    for (String secret : secrets) {
      judge.said.stream()
          .filter(message -> message.contains(secret))
          .forEach(message -> judge.wrong.add("says “" + secret + "” in: " + message));
    }
    return judge.wrong;
  }

  private void claimed(Source source, Export export) throws IOException {
    try {
      source.recognises(export).ifPresent(claim -> said.add(claim.reason()));
    } catch (FaultException e) {
      said.add(e.getMessage());
    }
  }

  /** Names, addresses and texts that a source reads in an export. */
  public static Set<String> secrets(Source source, Export export) throws IOException {
    Judge judge = new Judge();
    source.read(export, judge);
    if (judge.records == 0) {
      throw new IllegalStateException(source.card().id() + " reads nothing of its original");
    }
    return judge.secrets;
  }

  private void secret(CharSequence text) {
    String secret = text == null ? "" : text.toString().strip();
    if (secret.chars().filter(Character::isLetter).count() >= LETTERS) {
      secrets.add(secret);
    }
  }

  @Override
  public void record(SourceRecord sourceRecord) {
    records++;
    if (sourceRecord.nativeId() == null || sourceRecord.content() == null) {
      wrong.add("a record without id or content at " + sourceRecord.place());
    }
    if (sourceRecord.nonEvent() != null) {
      said.add(sourceRecord.nonEvent());
    }
    boolean silent = sourceRecord.events().isEmpty() && sourceRecord.stated().isEmpty();
    if (silent == (sourceRecord.nonEvent() == null)) {
      wrong.add(
          "a record of nothing without a reason, or with one too many: " + sourceRecord.place());
    }
    sourceRecord.events().forEach(this::event);
  }

  private void event(EventDraft event) {
    secret(event.text);
    if (event.nativeId == null
        || event.tool == null
        || event.published == null
        || event.account == null
        || event.type == null) {
      wrong.add("an event without id, tool, time, account or type");
    }
  }

  @Override
  public void reject(Place place, Issue issue, byte[] raw) {
    records++;
    issue(place, issue);
  }

  @Override
  public void notice(Place place, Issue issue) {
    issue(place, issue);
  }

  private void issue(Place place, Issue issue) {
    if (place == null || place.part() == null) {
      wrong.add("an issue without a place: " + issue.id());
    }
    said.add(issue.message());
    said.add(issue.advice());
  }

  @Override
  public void account(AccountDraft account) {
    secret(account.name());
    account.emails().forEach(this::secret);
    if (account.tool() == null || account.nativeId() == null || account.asOf() == null) {
      wrong.add("an account without tool, id or moment");
    }
  }

  @Override
  public void community(CommunityDraft community) {
    if (community.tool() == null || community.nativeId() == null) {
      wrong.add("a community without tool or id");
    }
  }

  @Override
  public void membership(
      String tool, String community, String account, Instant asOf, Instant joined, Instant left) {
    if (tool == null || community == null || account == null) {
      wrong.add("a membership without tool, community or account");
    }
  }

  @Override
  public void covers(String tool, LocalDate first, LocalDate last) {
    if (tool == null || first == null || last == null) {
      wrong.add("days without tool or bounds");
    }
  }
}
