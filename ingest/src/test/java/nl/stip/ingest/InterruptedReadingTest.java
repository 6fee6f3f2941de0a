package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.format.TableFormat;
import nl.stip.ingest.discovery.Find;
import nl.stip.ingest.identity.Key;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.identity.matching.AccountNames;
import nl.stip.ingest.issue.Box;
import nl.stip.ingest.issue.Quarantine;
import nl.stip.ingest.log.Store;
import nl.stip.ingest.rights.Admission;
import nl.stip.ingest.rights.OptOut;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.m365audit.M365Audit;
import nl.stip.ingest.source.recording.TakenAway;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.workspace.Settings;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is taken away while it is read costs nothing: what was read counts, and what was not
 * is read the next time, since only files that were read to their end are remembered.
 */
class InterruptedReadingTest {

  private static final Path AUDIT =
      Path.of("src/test/resources/nl/stip/ingest/source/m365audit/original");
  private static final String DERIVATION = "d";

  @TempDir Path folder;
  private Fixture fixture;
  private Store store;
  private Settings settings;
  private int runs;

  /** A file on a disk that is there, or is taken away when half of it has been read. */
  private static final class OnDisk implements Export.Part {
    private final String name;
    private final byte[] bytes;
    private int opens;

    OnDisk(String name, int opens) throws IOException {
      this(name, Files.readAllBytes(AUDIT.resolve(name)), opens);
    }

    private OnDisk(String name, byte[] bytes, int opens) {
      this.name = name;
      this.bytes = bytes;
      this.opens = opens;
    }

    /** The same records as others of another day, so that each file has its own. */
    OnDisk ofAnotherDay() {
      String text = new String(bytes, StandardCharsets.UTF_8).replace("2026-03-02", "2026-03-03");
      String other = text.replace("\"00000000-0000-0000", "\"00000000-0000-0001");
      return new OnDisk("other-" + name, other.getBytes(StandardCharsets.UTF_8), opens);
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public byte[] head() {
      return Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    }

    @Override
    public InputStream open() {
      opens--;
      return opens >= 0
          ? new ByteArrayInputStream(bytes)
          : TakenAway.after(bytes.length / 2, bytes);
    }
  }

  @BeforeEach
  void start() throws IOException {
    fixture = Fixture.in(folder);
    store = new Store(new DiskStorage(), new Workspace(fixture.root));
    store.sweep();
    settings = SettingsFile.load(new Workspace(fixture.root));
  }

  private Reading.Result read(Claim claim) {
    return read(claim, DERIVATION);
  }

  private Reading.Result read(Claim claim, String derivation) {
    return read(new M365Audit(), claim, derivation);
  }

  private Reading.Result read(Source source, Claim claim, String derivation) {
    DiskStorage disk = new DiskStorage();
    Pseudonyms pseudonyms = new Pseudonyms(Key.open(disk, folder.resolve("key"), fixture.root));
    String id = "run-" + ++runs;
    try (Quarantine quarantine = new Quarantine(disk, folder.resolve("quarantine-" + runs))) {
      Workspace workspace = new Workspace(fixture.root);
      OptOut optOut = OptOut.of(workspace, settings.zone(), pseudonyms);
      Reading.Tools tools =
          new Reading.Tools(
              settings,
              List.of(),
              List.of(),
              pseudonyms,
              store,
              quarantine,
              new AccountNames(),
              Admission.of(workspace, settings.zone(), optOut));
      Reading reading = new Reading(tools, Instant.now(), any -> derivation, false);
      Find find = new Find(folder, false, "stick", source, claim);
      Reading.Result result = reading.read(find, id);
      store.run(id, Map.of("exports", List.of(result.toJson())));
      return result;
    }
  }

  private static Claim claim(boolean apart, OnDisk... parts) {
    return new Claim("it is said so", List.of(parts), apart);
  }

  @Test
  void filesThatAreReadAloneAreRememberedAlone() throws Exception {
    Claim healthy = claim(true, new OnDisk("blobs.ndjson", 9), new OnDisk("purview-new.csv", 9));
    Claim cut = claim(true, new OnDisk("blobs.ndjson", 9), new OnDisk("purview-new.csv", 1));
    Reading.Result first = read(cut);
    assertThat(first.balance().in(Box.QUARANTINED)).isEqualTo(1);
    assertThat(first.issues().brief()).extracting(i -> i.get("id")).contains("unreadable_part");
    List<String> before = fixture.rows(TableFormat.EVENT);
    Reading.Result second = read(healthy);
    assertThat(second.files().before()).isEqualTo(1);
    assertThat(second.balance().in(Box.QUARANTINED)).isZero();
    assertThat(fixture.rows(TableFormat.EVENT)).containsAll(before).doesNotHaveDuplicates();
    assertThat(read(healthy).files().before()).isEqualTo(2);
  }

  @Test
  void aFileOutOfReachFromTheStartIsToldAndNotRemembered() throws Exception {
    Reading.Result first =
        read(claim(true, new OnDisk("blobs.ndjson", 9), new OnDisk("purview-new.csv", 0)));
    assertThat(first.files().unreadable()).hasSize(1);
    assertThat(first.issues().brief()).extracting(i -> i.get("id")).contains("unreadable_part");
    assertThat(read(claim(true, new OnDisk("purview-new.csv", 9))).files().before()).isZero();
  }

  @Test
  void filesThatNeedOneAnotherAreReadAgainTogether() throws Exception {
    Reading.Result first =
        read(claim(false, new OnDisk("blobs.ndjson", 9), new OnDisk("purview-new.csv", 1)));
    assertThat(first.interrupted()).hasSize(1);
    Claim healthy = claim(false, new OnDisk("blobs.ndjson", 9), new OnDisk("purview-new.csv", 9));
    assertThat(read(healthy).files().before()).isZero();
    assertThat(read(healthy).files().before()).isEqualTo(1);
  }

  @Test
  void whatWasReadWholeBeforeIsNotReplacedByHalfOfIt() throws Exception {
    read(claim(true, new OnDisk("blobs.ndjson", 9), new OnDisk("blobs.ndjson", 9).ofAnotherDay()));
    List<String> before = fixture.rows(TableFormat.EVENT);
    Reading.Result half =
        read(
            claim(
                true, new OnDisk("blobs.ndjson", 9), new OnDisk("blobs.ndjson", 1).ofAnotherDay()),
            "other settings");
    assertThat(half.interrupted()).hasSize(1);
    store.sweep();
    assertThat(fixture.rows(TableFormat.EVENT)).containsAll(before);
    read(
        claim(true, new OnDisk("blobs.ndjson", 9), new OnDisk("blobs.ndjson", 9).ofAnotherDay()),
        "other settings");
    assertThat(fixture.rows(TableFormat.EVENT)).containsAll(before);
  }

  /** Reads the audit log and then meets something that nobody thought of. */
  private static final class Stumbling implements Source {
    private final Source whole = new M365Audit();

    @Override
    public Card card() {
      return whole.card();
    }

    @Override
    public Optional<Claim> recognises(Export export) throws IOException {
      return whole.recognises(export);
    }

    @Override
    public void read(Export export, Sink sink) throws IOException {
      whole.read(export, sink);
      throw new AssertionError("noor@lumen.example");
    }
  }

  @Test
  void aReaderThatStumblesKeepsWhatItReadAndIsAskedAgain() throws Exception {
    Claim claim = claim(true, new OnDisk("blobs.ndjson", 9));
    Reading.Result first = read(new Stumbling(), claim, DERIVATION);
    assertThat(first.issues().brief()).extracting(i -> i.get("id")).contains("broken_reader");
    assertThat(first.issues().full().toString()).contains("AssertionError").doesNotContain("noor");
    List<String> before = fixture.rows(TableFormat.EVENT);
    assertThat(before).isNotEmpty();
    assertThat(read(claim).files().before()).isZero();
    assertThat(fixture.rows(TableFormat.EVENT)).isEqualTo(before);
    assertThat(read(claim).files().before()).isEqualTo(1);
  }
}
