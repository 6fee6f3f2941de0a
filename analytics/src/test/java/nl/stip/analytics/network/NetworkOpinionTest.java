package nl.stip.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.stip.analytics.fact.FactRun;
import nl.stip.analytics.fact.Facts;
import nl.stip.analytics.fact.RandomTalk;
import nl.stip.analytics.fact.SecondOpinion;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second opinion on ties and on what is counted of them: rule 17 of counting once more, in
 * DuckDB, from the events of a random organisation.
 */
@ExtendWith(SparkExtension.class)
class NetworkOpinionTest {

  private static final long SEED = 20261126;

  private static final String[] READ = {
    "event",
    "identity",
    "period",
    "member",
    "arc",
    "tie",
    "person_network",
    "group_network",
    "pair_network",
    "dimension_network"
  };

  @TempDir Path root;

  @Test
  void everyTieAndEveryCountIsWhatTheRulesSay(Tables tables) {
    Facts facts = FactRun.members(tables, RandomTalk.in(root, SEED));
    tables.keep("member", facts.memberPeriod());
    tables.keep("event", tables.get("event"));
    NetworkFacts network =
        Network.measure(
            tables.get("arc"),
            Network.observed(tables),
            tables.get("member"),
            Members.settings(Settings.Ties.defaults(), "dep", "site"));
    tables.keep(
        Map.of(
            "tie", network.tie(),
            "person_network", network.personNetwork(),
            "group_network", network.groupNetwork(),
            "pair_network", network.pairNetwork(),
            "dimension_network", network.dimensionNetwork()));
    network.close();
    try (SecondOpinion opinion = new SecondOpinion(tables, READ)) {
      opinion
          .with("a", NetworkRules.ARC)
          .with("edge", NetworkRules.EDGE.formatted(RandomTalk.LAST))
          .with("t", NetworkRules.TIE);
      opinion.agrees(
          "select * replace (round(weight, 9) as weight) from a", NetworkRules.ACTUAL_ARC);
      assertThat(opinion.rows("select count(distinct signal), count(distinct tool) from actual"))
          .as("every signal and tool")
          .containsExactly(List.of(5L, 2L));
      agree(
          opinion, "select * replace (round(weight, 9) as weight) from t", NetworkRules.ACTUAL_TIE);
      agree(opinion, NetworkRules.PERSON, NetworkRules.ACTUAL_PERSON);
      agree(opinion, NetworkRules.GROUP, NetworkRules.ACTUAL_GROUP);
      agree(opinion, NetworkRules.PAIR, NetworkRules.ACTUAL_PAIR);
      agree(opinion, NetworkRules.WHOLE, NetworkRules.ACTUAL_WHOLE);
    }
  }

  private static void agree(SecondOpinion opinion, String expected, String actual) {
    opinion.agrees(expected, actual);
    assertThat(opinion.rows("select count(*) > 50, count(distinct tool) from actual"))
        .as("enough rows to mean something, of each tool and of all: " + actual)
        .containsExactly(List.of(true, 3L));
  }
}
