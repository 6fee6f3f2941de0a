package nl.stip.ingest.identity.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;

/**
 * Accounts of this run with their names, for the review file only. Kept in memory, one draft per
 * account, and forgotten with the run.
 */
public final class AccountNames {

  private final Map<String, AccountDraft> drafts = new TreeMap<>();

  /** A sink that notes accounts and hands everything on. */
  public Sink listening(Sink to) {
    return new Listening(to);
  }

  Collection<AccountDraft> drafts() {
    return drafts.values();
  }

  void saw(AccountDraft draft) {
    drafts.merge(
        draft.tool() + "\u001f" + draft.nativeId(),
        draft,
        (old, fresh) -> fresh.name() == null && old.name() != null ? old : fresh);
  }

  private final class Listening implements Sink {

    private final Sink to;

    Listening(Sink to) {
      this.to = to;
    }

    @Override
    public void account(AccountDraft account) {
      saw(account);
      to.account(account);
    }

    @Override
    public void record(SourceRecord sourceRecord) {
      to.record(sourceRecord);
    }

    @Override
    public void reject(Place place, Issue issue, byte[] raw) {
      to.reject(place, issue, raw);
    }

    @Override
    public void notice(Place place, Issue issue) {
      to.notice(place, issue);
    }

    @Override
    public void community(CommunityDraft community) {
      to.community(community);
    }

    @Override
    public void membership(
        String tool, String community, String account, Instant asOf, Instant joined, Instant left) {
      to.membership(tool, community, account, asOf, joined, left);
    }

    @Override
    public void covers(String tool, LocalDate first, LocalDate last) {
      to.covers(tool, first, last);
    }
  }
}
