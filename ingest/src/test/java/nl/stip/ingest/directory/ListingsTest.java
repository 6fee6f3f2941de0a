package nl.stip.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.stip.ingest.directory.listing.Listing;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.Settings;
import org.junit.jupiter.api.Test;

/** What no form of list may claim, and what each must stand. */
class ListingsTest {

  @Test
  void otherFilesAreNobodysList() throws IOException {
    for (String text :
        List.of(
            "{\"value\":[{\"id\":\"1\",\"userPrincipalName\":\"a@x.example\",\"appDisplayName\":\"Teams\","
                + "\"jobTitle\":1}]}",
            "Report Refresh Date,User Principal Name,Display Name,Last Activity Date\n2026-01-01,a,b,\n",
            "[{\"id\":\"x\",\"profile\":{}}]",
            "dn is a word\n",
            "")) {
      for (Listing listing : Listing.all()) {
        assertThat(listing.isOne(SmallExport.of("x", text).parts().get(0)))
            .as(listing.id() + ": " + text)
            .isFalse();
      }
    }
  }

  @Property(tries = 150, seed = "1")
  void anyBytesBehindAHeadAreReadOrTold(@ForAll @Size(max = 120) byte[] bytes) throws IOException {
    for (String head :
        List.of(
            "dn: uid=a,dc=x\nobjectClass: person\nuid: a\n",
            "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],\"Resources\":[",
            "Id,UserPrincipalName,DisplayName\n")) {
      byte[] start = head.getBytes(StandardCharsets.UTF_8);
      byte[] all = Arrays.copyOf(start, start.length + bytes.length);
      System.arraycopy(bytes, 0, all, start.length, bytes.length);
      SmallExport export = SmallExport.of("x", all);
      for (Listing listing : Listing.all()) {
        List<DirectoryIssue> found = new ArrayList<>();
        new PeopleListing(listing, Settings.defaults()).read(export, found);
        assertThat(found).allSatisfy(i -> assertThat(i.message()).doesNotContain("@"));
      }
    }
  }
}
