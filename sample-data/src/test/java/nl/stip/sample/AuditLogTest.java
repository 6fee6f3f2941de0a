package nl.stip.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The audit log against what is known of Microsoft's own. */
class AuditLogTest {

  private final List<NamedCsvRecord> rows =
      Made.rows(Made.files(Made.of(Made.golden()), ".csv").get(0));

  @Test
  void auditDataIsJsonThatAgreesWithItsRowUnlessCut() {
    ObjectMapper json = new ObjectMapper();
    int cut = 0;
    for (NamedCsvRecord row : rows) {
      try {
        JsonNode data = json.readTree(row.getField("AuditData"));
        assertThat(data.get("Id").asText()).isEqualTo(row.getField("Identity"));
        assertThat(data.get("Operation").asText()).isEqualTo(row.getField("Operations"));
        assertThat(data.get("UserId").asText()).isEqualTo(row.getField("UserIds"));
        assertThat(data.get("CreationTime").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}");
      } catch (JsonProcessingException e) {
        cut++;
      }
    }
    assertThat(cut).isBetween(1, 5);
  }

  @Test
  void rowsRepeatAndServicesActAndCapitalsVary() {
    Set<String> ids = new HashSet<>();
    Set<String> repeats = new HashSet<>();
    Set<String> users = new HashSet<>();
    for (NamedCsvRecord row : rows) {
      users.add(row.getField("UserIds"));
      if (!ids.add(row.getField("Identity"))) {
        repeats.add(row.getField("Identity"));
      }
    }
    assertThat(repeats).hasSizeGreaterThan(10);
    assertThat(users).contains("app@sharepoint", "Not Available");
    assertThat(users).anyMatch(u -> u.matches("[A-Z].*@lumengroep\\.example"));
  }

  @Test
  void allWorkloadsOccur() {
    Set<String> types = new HashSet<>();
    rows.forEach(row -> types.add(row.getField("RecordType")));
    assertThat(types)
        .contains(
            "MicrosoftTeams",
            "SharePoint",
            "SharePointFileOperation",
            "ExchangeItem",
            "ExchangeItemAggregated",
            "Yammer",
            "ExchangeAdmin");
  }
}
