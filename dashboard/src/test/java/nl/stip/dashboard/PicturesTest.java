package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;
import org.w3c.dom.Document;

/** Figures taken along from a real browser, under the policy that forbids it nearly everything. */
class PicturesTest extends Looked {

  private static final String RANK = "#f-engaged_rank";
  private static final String NAME = "Lumen_Groep-adoption-engaged_rank-2026-10.";

  @TempDir static Path downloads;

  @BeforeAll
  static void allow() {
    browser.cdp(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
  }

  /** Takes a figure along by the button or link with a text. */
  private static byte[] take(String page, String figure, String format, String name)
      throws Exception {
    browser.show(served.url(page), 1440, 1000);
    return take(figure, format, name);
  }

  /** The same of the page that is shown. */
  private static byte[] take(String figure, String format, String name) throws Exception {
    Path file = downloads.resolve(name + format.toLowerCase(java.util.Locale.ROOT));
    Files.deleteIfExists(file);
    browser.script("document.querySelector(arguments[0] + ' .download').open = true", figure);
    WebElement button =
        browser.all(figure + " .exports > *").stream()
            .filter(e -> e.getText().equals(format))
            .findFirst()
            .orElseThrow();
    browser.script("arguments[0].scrollIntoView()", button);
    button.click();
    browser.await(() -> Files.exists(file));
    assertThat(browser.complaints()).isEmpty();
    return Files.readAllBytes(file);
  }

  @ParameterizedTest
  @CsvSource({"light, 0xFCFBF8", "dark, 0x12151C"})
  void aPngIsTwiceAsSharpAndHasItsTitleOnPaper(String theme, String paper) throws Exception {
    byte[] file = take("/adoption?lang=en&theme=" + theme, RANK, "PNG", NAME);

    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    long width =
        (long) browser.script("return document.querySelector('" + RANK + " .chart').clientWidth");
    assertThat(image.getWidth()).isEqualTo((int) (2 * (width + 48)));
    int ground = Integer.decode(paper);
    assertThat(image.getRGB(4, 4) & 0xFFFFFF).isEqualTo(ground);
    assertThat(inked(image, 48, 48, ground)).as("title").isGreaterThan(300);
    assertThat(inked(image, 104, 36, ground)).as("subtitle").isGreaterThan(300);
    assertThat(inked(image, image.getHeight() - 84, 36, ground)).as("source").isGreaterThan(300);
    assertThat(inked(image, image.getHeight() - 40, 40, ground)).as("margin").isZero();
  }

  /** Pixels of a band that are not paper. */
  private static long inked(BufferedImage image, int top, int tall, int ground) {
    long inked = 0;
    for (int y = top; y < top + tall; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        inked += (image.getRGB(x, y) & 0xFFFFFF) == ground ? 0 : 1;
      }
    }
    return inked;
  }

  @Test
  void anSvgIsADrawingWithTitleKeyAndSource() throws Exception {
    byte[] file = take("/adoption?lang=nl", RANK, "SVG", NAME);

    Document drawing = parsed(file);
    assertThat(drawing.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2000/svg");
    assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Waar zijn mensen actief, en waar niet?");
    StringBuilder texts = new StringBuilder();
    var all = drawing.getElementsByTagName("text");
    for (int i = 0; i < all.getLength(); i++) {
      texts.append(all.item(i).getTextContent().replace('\u00a0', ' ')).append('|');
    }
    assertThat(texts)
        .contains("Waar zijn mensen actief, en waar niet?|")
        .contains("Doet mee, in procenten · naar afdeling · Lumen Groep · oktober 2026|")
        .contains("Logistiek|")
        .contains("verborgen")
        .contains("Bron: Alle tools · berekend 9 nov 2026 · Stip|");
    assertThat(drawing.getElementsByTagName("image").getLength()).isZero();
    assertThat(new String(file, java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("href=\"http");
  }

  /** A file from elsewhere may name others; ours names none, and none is fetched. */
  private static Document parsed(byte[] file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
  }

  /** Every chart of a page, so every form, gives both pictures. */
  @ParameterizedTest
  @CsvSource({
    "/adoption?lang=nl, Lumen_Groep-adoption-",
    "/network?lang=en, Lumen_Groep-network-",
    "/metric/bass_forecast?lang=nl, Lumen_Groep-metric_bass_forecast-"
  })
  void everyFormCanBeTakenAlong(String page, String name) throws Exception {
    browser.show(served.url(page), 1440, 1000);
    var ids =
        browser.all(".figure:has(.chart)").stream()
            .map(figure -> figure.getAttribute("id"))
            .toList();
    assertThat(ids).isNotEmpty();
    for (String id : ids) {
      String file = name + id.substring(2) + "-2026-10.";
      assertThat(ImageIO.read(new ByteArrayInputStream(take("#" + id, "PNG", file))))
          .as(id)
          .isNotNull();
      assertThat(parsed(take("#" + id, "SVG", file)).getDocumentElement().getLocalName())
          .as(id)
          .isEqualTo("svg");
    }
  }

  @Test
  void theFilesOfTheServerComeDownUnderTheirNames() throws Exception {
    assertThat(take("/adoption?lang=nl", RANK, "CSV", NAME)).startsWith(0xEF, 0xBB, 0xBF, 'p');
    assertThat(take("/adoption?lang=nl", RANK, "XLSX", NAME)).startsWith('P', 'K');
  }
}
