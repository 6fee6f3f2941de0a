package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody has to write in the settings that slack is called Slack. */
class ToolNamesTest {

  /** The second column of the table of sources. */
  private static Set<String> tools() throws Exception {
    Set<String> tools = new TreeSet<>();
    Path page = Path.of(System.getProperty("stip.root"), "docs/sources.md");
    for (String row : Files.readAllLines(page)) {
      if (row.startsWith("| **")) {
        Matcher tool = Pattern.compile("`([^`]+)`").matcher(row.split(" \\| ")[1]);
        while (tool.find()) {
          tools.add(tool.group(1));
        }
      }
    }
    return tools;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whateverASourceReadsHasAName(Language language) throws Exception {
    assertThat(tools()).hasSizeGreaterThan(15);
    Words words = Words.in(language);
    assertThat(tools())
        .allSatisfy(
            tool -> assertThat(words.tool(tool, tool)).isNotEqualTo(tool).matches("\\p{Lu}.*"));
  }

  @Test
  void whatTheSettingsCallAToolGoesFirst() {
    Words words = Words.in(Language.NL);
    assertThat(words.tool("slack", "Prikbord")).isEqualTo("Prikbord");
    assertThat(words.tool("rocketchat", "rocketchat")).isEqualTo("Rocket.Chat");
    assertThat(words.tool("eigen-forum", "eigen-forum")).isEqualTo("eigen-forum");
  }
}
