package nl.stip.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rules of axe-core, asked of the page that is shown: WCAG 2.2 A and AA, and good practice. */
final class Axe {

  /** Every rule of these tags; none is left out. */
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
        .then(told => done(told.passes.length === 0 ? ['axe looked at nothing']
          : told.violations.flatMap(rule => rule.nodes.map(
              node => rule.id + ': ' + node.target.join(' ') + ' ' + node.html.slice(0, 120)))))
        .catch(fault => done(['axe failed: ' + fault]));
      """;

  private final Chromium browser;
  private final String rules;

  Axe(Chromium browser) throws IOException {
    this.browser = browser;
    try (InputStream in =
        Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
      rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What the page does wrong: rule, place and element. */
  List<String> violations() {
    browser.script(rules);
    return ((List<?>) browser.answer(RUN)).stream().map(String::valueOf).toList();
  }
}
