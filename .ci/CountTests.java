import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Adds up the reports of surefire and failsafe. Fails on a failure, on no test at all, and on a test
 * that was skipped for another reason than data missing beside the checkout. Run as {@code java
 * .ci/CountTests.java} from the root.
 */
final class CountTests {

  private static final String EXCUSE = "needs ../shared";

  private int passed;
  private int failed;
  private int excused;
  private int unexcused;

  private CountTests() {}

  public static void main(String[] args) throws Exception {
    CountTests count = new CountTests();
    for (Path report : reports(Path.of(""))) {
      count.add(report);
    }
    System.out.println("skipped for lack of ../shared: " + count.excused);
    int skipped = count.excused + count.unexcused;
    System.out.println(
        count.passed + " passed, " + count.failed + " failed, " + skipped + " skipped");
    System.exit(count.failed + count.unexcused > 0 || count.passed == 0 ? 1 : 0);
  }

  private static List<Path> reports(Path root) throws IOException {
    PathMatcher wanted =
        FileSystems.getDefault().getPathMatcher("glob:*/target/*-reports/TEST-*.xml");
    try (Stream<Path> files = Files.walk(root, 4)) {
      return files.filter(wanted::matches).sorted().toList();
    }
  }

  private void add(Path report) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    NodeList cases =
        factory.newDocumentBuilder().parse(report.toFile()).getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      add((Element) cases.item(i));
    }
  }

  private void add(Element test) {
    String name = test.getAttribute("classname") + "." + test.getAttribute("name");
    NodeList skipped = test.getElementsByTagName("skipped");
    if (has(test, "failure") || has(test, "error")) {
      failed++;
      System.out.println("failed: " + name);
    } else if (skipped.getLength() == 0) {
      passed++;
    } else if (reason((Element) skipped.item(0)).contains(EXCUSE)) {
      excused++;
    } else {
      unexcused++;
      System.out.println("skipped without an excuse: " + name);
      System.out.println("  " + reason((Element) skipped.item(0)).strip());
    }
  }

  private static boolean has(Element test, String tag) {
    return test.getElementsByTagName(tag).getLength() > 0;
  }

  private static String reason(Element skipped) {
    return skipped.getAttribute("message") + " " + skipped.getTextContent();
  }
}
