package nl.stip.dashboard.figure;

import nl.stip.dashboard.figure.Standing.Side;
import nl.stip.dashboard.figure.Standing.Within;
import nl.stip.dashboard.language.Words;

/** Where a group stands among the others, in sentences. */
final class StandingText {

  private final Standing standing;
  private final CellText text;
  private final Words words;

  private StandingText(Standing standing, CellText text) {
    this.standing = standing;
    this.text = text;
    this.words = text.words();
  }

  static String of(FigureData data, Words words) {
    StandingText said = new StandingText(Standing.of(data), new CellText(words, data.unit()));
    return said.about(data.ticks().get(0).label());
  }

  private String about(String group) {
    String first =
        words.say(
            standing.sized() ? "peers.sized" : "peers.all",
            group,
            text.brief(standing.own()),
            middle(),
            words.numbers().count(standing.others().size()));
    String counts =
        words.say(
            standing.sure() ? "peers.clear" : "peers.plain",
            count(standing.count(Side.HIGHER)),
            count(standing.count(Side.LOWER)),
            count(standing.count(Side.ALIKE)));
    String said = first + " " + counts;
    return standing.without() == 0
        ? said
        : said + " " + words.say("peers.without", count(standing.without()));
  }

  private String middle() {
    Within middle = standing.middle();
    if (middle.exact()) {
      return words.numbers().value(middle.least(), text.unit());
    }
    return words.say(
        "peers.between", words.numbers().interval(middle.least(), middle.most(), text.unit()));
  }

  private String count(int groups) {
    return groups == 0 ? words.say("peers.none") : words.numbers().count(groups);
  }
}
