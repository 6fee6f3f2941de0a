package nl.stip.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.stip.testing.Golden;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class CommandsReferenceTest {

  @Test
  void referencePageIsTheHelpOfEveryCommand() {
    CommandLine stip = Stip.commandLine();
    StringBuilder page =
        new StringBuilder("# Commands\n\nWhat `./stip COMMAND --help` says, command by command.\n");
    append(page, "stip", stip);
    stip.getSubcommands().forEach((name, command) -> append(page, "stip " + name, command));
    Golden.check("docs/reference/commands.md", page.toString());
  }

  @Test
  void everyExitCodeIsDocumented() {
    assertThat(Stip.commandLine().getCommandSpec().usageMessage().exitCodeList().keySet())
        .containsExactlyElementsOf(
            Arrays.stream(ExitCode.values()).map(e -> Integer.toString(e.code())).toList());
  }

  private static void append(StringBuilder page, String name, CommandLine command) {
    page.append("\n## ").append(name).append("\n\n```\n");
    page.append(command.getUsageMessage(Ansi.OFF).replace("\r", "")).append("```\n");
    if (!name.equals("stip")) {
      command.getSubcommands().forEach((sub, inner) -> append(page, name + " " + sub, inner));
    }
  }
}
