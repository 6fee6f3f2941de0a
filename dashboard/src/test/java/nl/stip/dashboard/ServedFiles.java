package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tests that take figures of the made-up mart along as files. */
abstract class ServedFiles extends ServedMart {

  static List<NamedCsvRecord> rows(String path) throws Exception {
    return rows(served.bytes(path));
  }

  static List<NamedCsvRecord> rows(HttpResponse<byte[]> file) throws IOException {
    assertThat(file.statusCode()).isEqualTo(200);
    String text = new String(file.body(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF").doesNotContainPattern("[^\\r]\\n");
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
      return csv.stream().toList();
    }
  }
}
