package nl.stip.ingest.rights;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.stip.ingest.directory.Known;
import nl.stip.ingest.identity.matching.Account;
import nl.stip.ingest.identity.matching.Accounts;
import nl.stip.ingest.identity.matching.Identity;
import nl.stip.workspace.Workspace;

/** Finds out who somebody is in the store: the person, the other addresses, the accounts. */
final class Subjects {

  private final List<Account> accounts;
  private final Known directory;
  private final ZoneId zone;

  Subjects(Workspace workspace, ZoneId zone) {
    this.accounts = Accounts.of(workspace);
    this.directory = Known.of(workspace);
    this.zone = zone;
  }

  /**
   * Who has one of these addresses, is one of these persons, or owns one of these accounts. Of an
   * address that changed hands, all its holders.
   */
  Subject find(Set<Long> emails, Set<Long> persons, Set<Long> own) {
    Subject subject = Subject.nobody(zone);
    subject.persons().addAll(persons);
    subject.emails().addAll(emails);
    subject.persons().addAll(directory.withAddress(emails));
    Set<Long> named = new HashSet<>(own);
    for (Account account : accounts) {
      if (account.emails().stream().anyMatch(emails::contains)) {
        named.add(account.id());
      }
    }
    List<Identity> identities = directory.identities();
    identities.stream()
        .filter(i -> named.contains(i.account()) && i.from() == null && i.to() == null)
        .forEach(i -> subject.persons().add(i.person()));
    subject.emails().addAll(directory.addresses(subject.persons()));
    Set<Long> matched = new HashSet<>();
    identities.forEach(i -> matched.add(i.account()));
    subject.always(named.stream().filter(account -> !matched.contains(account)).toList());
    for (Identity identity : identities) {
      if (subject.persons().contains(identity.person())) {
        List<Identity> days =
            new ArrayList<>(subject.accounts().getOrDefault(identity.account(), List.of()));
        days.add(identity);
        subject.accounts().put(identity.account(), days);
      }
    }
    return subject;
  }
}
