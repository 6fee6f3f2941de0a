package nl.stip.ingest.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kom je ook?|true",
        "Echt waar?!|true",
        "Is dit (het) goed?)|true",
        "Zie https://x.example/?q=1 daar|false",
        "Zie https://x.example/wat?|false",
        "Ja|false",
        "a?b|false"
      })
  void aQuestionEndsAWordAndIsNoLink(String text, boolean question) {
    assertThat(Question.asked(text)).isEqualTo(question);
  }

  @ParameterizedTest
  @CsvSource({
    "+1,+1",
    "thumbsup::skin-tone-3,thumbsup",
    "tada,tada",
    "pray,pray",
    "heart,heart",
    "noor-dance,custom",
    "isa,custom"
  })
  void onlyStandardReactionsKeepTheirName(String name, String kept) {
    assertThat(Reaction.name(name)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "team-noor-verbeek,team-…",
    "verbeek-noor,…",
    "noorverbeek-updates,…-updates",
    "vragen-aan-tim.dehaan,vragen-aan-…",
    "mail noor@lumen.example,mail …",
    "noordzee,noordzee",
    "general,general"
  })
  void namesOfPersonsLeaveTheNamesOfChannels(String channel, String kept) {
    PersonNames names = new PersonNames();
    names.add("Noor Verbeek", List.of("noor.verbeek@lumen.example"));
    names.add(null, List.of("tim.dehaan@lumen.example"));
    assertThat(names.scrub(channel)).isEqualTo(kept);
  }

  @Test
  void aReactionWithoutNameHasNone() {
    assertThat(Reaction.name(null)).isNull();
  }
}
