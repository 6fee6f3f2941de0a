package nl.stip.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.workspace.FaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyTest {

  @TempDir Path folder;

  private Key open(Path file) {
    return Key.open(new DiskStorage(), file, folder.resolve("workspace"));
  }

  @Test
  void aNewKeyIsRandomAndForItsOwnerOnly() throws Exception {
    Path file = folder.resolve("safe/key");
    Key key = open(file);
    assertThat(Files.readAllBytes(file)).hasSize(32).isEqualTo(key.secret());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(open(file).secret()).isEqualTo(key.secret());
    assertThat(open(folder.resolve("safe/other")).secret()).isNotEqualTo(key.secret());
    assertThat(key).hasToString("Key");
  }

  @Test
  void aKeyThatOthersCanReadIsRefused() throws Exception {
    Path file = folder.resolve("key");
    open(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("others on this machine can read the key")
        .hasMessageContaining("chmod 600");
  }

  @Test
  void aKeyInsideTheWorkspaceIsRefused() {
    assertThatThrownBy(() -> open(folder.resolve("workspace/store/key")))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("lies inside the workspace");
  }

  @Test
  void pseudonymsDependOnKeyKindAndIdentityOnly() {
    Pseudonyms one = new Pseudonyms(open(folder.resolve("one")));
    Pseudonyms again = new Pseudonyms(open(folder.resolve("one")));
    Pseudonyms other = new Pseudonyms(open(folder.resolve("other")));
    assertThat(one.account("slack", "U1")).isEqualTo(again.account("slack", "U1"));
    assertThat(one.account("slack", "U1"))
        .isNotEqualTo(other.account("slack", "U1"))
        .isNotEqualTo(one.account("teams", "U1"))
        .isNotEqualTo(one.community("slack", "U1"));
    assertThat(one.email(" Noor@Lumen.Example ")).isEqualTo(one.email("noor@lumen.example"));
    assertThat(one.email("noor+x@lumen.example")).isNotEqualTo(one.email("noor@lumen.example"));
    assertThat(one.id("slack", "object", "a")).isNotEqualTo(one.id("slack", "event", "a"));
  }
}
