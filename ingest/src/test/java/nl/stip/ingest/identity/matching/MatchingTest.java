package nl.stip.ingest.identity.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stip.ingest.identity.Key;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchingTest {

  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

  @TempDir Path folder;
  private Workspace workspace;
  private Pseudonyms pseudonyms;

  @BeforeEach
  void key() {
    workspace = new Workspace(folder.resolve("workspace"));
    pseudonyms =
        new Pseudonyms(Key.open(new DiskStorage(), folder.resolve("key"), workspace.root()));
  }

  @Test
  void anAddressFindsItsPersonAlsoOutsideTheDaysOfEmployment() throws IOException {
    Matching matching =
        Matching.of(
            List.of(account("U1", "person", "noor@lumen.example")),
            List.of(holder("P1", JANUARY, JUNE, "Noor@Lumen.example ")),
            map(""),
            false);
    assertThat(matching.identities())
        .containsExactly(
            new Identity(
                pseudonyms.account("slack", "U1"),
                "slack",
                pseudonyms.person("P1"),
                "email",
                null,
                null));
    assertThat(matching.unmatched()).isEmpty();
  }

  @Test
  void anAddressThatChangedHandsIsEachHoldersOnTheirDays() throws IOException {
    Matching matching =
        Matching.of(
            List.of(account("U1", "person", "desk@lumen.example")),
            List.of(
                holder("P1", JANUARY, JUNE, "desk@lumen.example"),
                holder("P2", JUNE.plusDays(1), null, "desk@lumen.example")),
            map(""),
            false);
    assertThat(matching.identities())
        .extracting(Identity::person, Identity::from, Identity::to)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(pseudonyms.person("P1"), JANUARY, JUNE),
            org.assertj.core.groups.Tuple.tuple(pseudonyms.person("P2"), JUNE.plusDays(1), null));
  }

  @Test
  void theMapSettlesWhatAddressesDoNotAndNeverOverridesThem() throws IOException {
    Account plain = account("U1", "person");
    Account shared = account("U2", "person", "desk@lumen.example");
    Account clear = account("U3", "person", "kim@lumen.example");
    Matching matching =
        Matching.of(
            List.of(plain, shared, clear),
            List.of(
                holder("P1", JANUARY, null, "desk@lumen.example"),
                holder("P2", JANUARY, null, "desk@lumen.example"),
                holder("P3", JANUARY, null, "kim@lumen.example")),
            map("tool,account,person\nslack,U1,P1\nslack,Desk@lumen.example,P2\nslack,U3,P1\n"),
            false);
    assertThat(matching.identities())
        .extracting(Identity::account, Identity::person, Identity::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(plain.id(), pseudonyms.person("P1"), "account_map"),
            org.assertj.core.groups.Tuple.tuple(
                shared.id(), pseudonyms.person("P2"), "account_map"),
            org.assertj.core.groups.Tuple.tuple(clear.id(), pseudonyms.person("P3"), "email"));
  }

  @Test
  void theRestIsUnmatchedWithAReasonMachinesAndOutsidersAreNot() throws IOException {
    Account nobody = account("U1", "person", "old@lumen.example");
    Account contested = account("U2", "person", "desk@lumen.example");
    Account bot = account("B1", "bot");
    Account guest =
        new Account(
            pseudonyms.account("slack", "G1"), "slack", "person", true, List.of(), null, null);
    Matching matching =
        Matching.of(
            List.of(nobody, contested, bot, guest),
            List.of(
                holder("P1", JANUARY, null, "desk@lumen.example"),
                holder("P2", JANUARY, null, "desk@lumen.example")),
            map(""),
            false);
    assertThat(matching.identities()).isEmpty();
    assertThat(matching.unmatched())
        .isEqualTo(
            Map.of(
                nobody, Why.STRANGE,
                contested, Why.CONTESTED));
  }

  @Test
  void aNameSettlesWhatNothingElseDoesIfOneHasItAndNamesMay() throws IOException {
    Account noor = named("U1", "person", "Verbeek, Noor");
    Account sam = named("U2", "person", "Sam de Wit");
    Account bot = named("B1", "bot", "Noor Verbeek");
    Account mailed = named("U3", "person", "Noor Verbeek", "kim@lumen.example");
    Account stated = named("U4", "person", "Noor Verbeek");
    List<Account> accounts = List.of(noor, sam, bot, mailed, stated);
    List<Holder> holders =
        List.of(
            called("P1", "Noor Verbeek", JANUARY, JUNE),
            called("P1", "Noor Verbeek", JUNE.plusDays(1), null),
            called("P2", "Sam de Wit", JANUARY, null),
            called("P3", "Sam De Wit", JANUARY, null),
            called("P4", "Kim Bos", JANUARY, null, "kim@lumen.example"));
    String line = "tool,account,person\nslack,U4,P2\n";
    Matching named = Matching.of(accounts, holders, map(line), true);
    assertThat(named.identities())
        .containsExactly(
            Identity.always(noor, pseudonyms.person("P1"), "name"),
            Identity.always(mailed, pseudonyms.person("P4"), "email"),
            Identity.always(stated, pseudonyms.person("P2"), "account_map"));
    assertThat(named.unmatched()).isEqualTo(Map.of(sam, Why.NAMESAKES));
    Matching plain = Matching.of(accounts, holders, map(line), false);
    assertThat(plain.unmatched()).isEqualTo(Map.of(noor, Why.NAMED, sam, Why.NAMESAKES));
  }

  @Test
  void withoutDirectoryAccountsThatShareAnAddressAreOnePerson() throws IOException {
    Account slack = account("U1", "person", "noor@lumen.example");
    Account both = account("U2", "person", "noor@lumen.example", "n@lumen.example");
    Account teams = account("U3", "person", "n@lumen.example");
    Account alone = account("U4", "unknown");
    Account bot = account("B1", "bot", "noor@lumen.example");
    Matching matching = Matching.ofAccounts(List.of(slack, both, teams, alone, bot), map(""));
    assertThat(matching.identities()).hasSize(4);
    assertThat(matching.identities().subList(0, 3))
        .extracting(Identity::person, Identity::reason)
        .containsOnly(
            org.assertj.core.groups.Tuple.tuple(
                Math.min(
                    pseudonyms.email("noor@lumen.example"), pseudonyms.email("n@lumen.example")),
                "email"));
    assertThat(matching.identities().get(3))
        .isEqualTo(Identity.always(alone, alone.id(), "account"));
  }

  @Test
  void aBrokenMapIsToldLineByLine() {
    assertThatThrownBy(() -> map("tool,account,person\nslack,U1\nslack,,P2\n"))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("line 3");
  }

  @Test
  void theReviewFileIsPrivateAndKeepsEarlierRowsUntilTheyAreSettled() throws IOException {
    Account first = account("U1", "person");
    Account second = account("U2", "person");
    Review review = new Review(workspace, pseudonyms, new DiskStorage());
    review.write(Map.of(first, Why.BARE), names("U1", "=Noor Bakker"));
    review.write(Map.of(first, Why.BARE, second, Why.NAMED), names("U2", "Sam Visser"));
    Path file = workspace.review().resolve(Review.FILE);
    assertThat(Files.readString(file)).contains("'=Noor Bakker").contains("Sam Visser");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    review.write(Map.of(second, Why.STRANGE), new AccountNames());
    assertThat(Files.readString(file))
        .doesNotContain("Noor")
        .contains("Sam Visser")
        .contains(Why.STRANGE.reason())
        .doesNotContain(Why.NAMED.reason())
        .contains("“slack,U2,key of the person” in register/account_map.csv");
    review.write(Map.of(), new AccountNames());
    assertThat(file).doesNotExist();
  }

  private static AccountNames names(String id, String name) {
    AccountNames names = new AccountNames();
    names.saw(
        new AccountDraft(
            "slack", id, Instant.EPOCH, "person", false, false, List.of(), name, null, null));
    return names;
  }

  private Account account(String id, String kind, String... emails) {
    return named(id, kind, null, emails);
  }

  private Account named(String id, String kind, String name, String... emails) {
    return new Account(
        pseudonyms.account("slack", id),
        "slack",
        kind,
        false,
        java.util.Arrays.stream(emails).map(pseudonyms::email).toList(),
        null,
        pseudonyms.name(name));
  }

  private Holder holder(String key, LocalDate from, LocalDate to, String... emails) {
    return called(key, null, from, to, emails);
  }

  private Holder called(String key, String name, LocalDate from, LocalDate to, String... emails) {
    return new Holder(
        pseudonyms.person(key),
        java.util.Arrays.stream(emails).map(pseudonyms::email).toList(),
        pseudonyms.name(name),
        from,
        to);
  }

  private AccountMap map(String text) throws IOException {
    Files.createDirectories(workspace.register());
    Files.writeString(workspace.register().resolve(AccountMap.FILE), text);
    return AccountMap.of(workspace, pseudonyms);
  }
}
