package nl.stip.ingest.source.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import nl.stip.ingest.issue.BrokenOffException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlWalkTest {

  @Test
  void elementsAttributesAndTextsComeOneAfterAnother() throws IOException {
    assertThat(walk("<?xml version='1.0'?><a>\n<b c='1'>x &amp; <![CDATA[<y>]]></b><!-- z --></a>"))
        .containsExactly("<a", "<b 1 at 2", "x & <y>", "b>", "a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY x 'y'>]><a/>",
        "<!DOCTYPE a SYSTEM 'http://localhost/a.dtd'><a/>",
        "<a>&x;</a>",
        "<a>",
        "<a></b>",
        "no XML",
        ""
      })
  void whatIsNoXmlOrPointsElsewhereBreaksOff(String xml) {
    assertThatThrownBy(() -> walk(xml)).isInstanceOf(BrokenOffException.class);
  }

  @Test
  void whatWouldFillMemoryBreaksOff() {
    String names =
        IntStream.range(0, 30_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
    for (String xml :
        List.of(
            "<a>".repeat(200_000),
            "<a>" + names + "</a>",
            "<a b='" + "x".repeat(6 << 20) + "'/>",
            "<a><!--" + "x".repeat(6 << 20) + "--></a>")) {
      assertThatThrownBy(() -> walk(xml)).isInstanceOf(BrokenOffException.class);
    }
  }

  @Test
  void aLongTextIsReadAsFarAsIsAskedFor() throws IOException {
    assertThat(walk("<a>" + "x".repeat(6 << 20) + "</a>").get(1)).hasSize(100);
  }

  @Test
  void bytesThatCannotBeReadAreNotTakenForBrokenXml() {
    InputStream damaged =
        new SequenceInputStream(
            new ByteArrayInputStream("<a>".getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new ZipException("invalid block type");
              }

              @Override
              public int read(byte[] to, int offset, int length) throws IOException {
                return read();
              }
            });
    assertThatThrownBy(() -> walk(damaged)).isInstanceOf(ZipException.class);
  }

  private static List<String> walk(String xml) throws IOException {
    return walk(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> walk(InputStream bytes) throws IOException {
    List<String> steps = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    try (XmlWalk xml = XmlWalk.over(bytes, Set.of("a", "b", "c"))) {
      for (XmlWalk.Step step = xml.next(); step != XmlWalk.Step.FINISHED; step = xml.next()) {
        if (step == XmlWalk.Step.TEXT) {
          xml.text(text, 100);
          continue;
        }
        if (!text.toString().isBlank()) {
          steps.add(text.toString());
        }
        text.setLength(0);
        steps.add(step == XmlWalk.Step.START ? started(xml) : xml.name() + ">");
      }
    }
    return steps;
  }

  private static String started(XmlWalk xml) {
    String c = xml.attribute("c");
    return "<" + xml.name() + (c.isEmpty() ? "" : " " + c + " at " + xml.line());
  }
}
