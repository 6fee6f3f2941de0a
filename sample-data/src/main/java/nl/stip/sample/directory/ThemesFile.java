package nl.stip.sample.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.stip.sample.parameters.Events.Campaign;
import nl.stip.sample.parameters.Events.Medium;

/**
 * {@code register/themes.yaml} of a workspace that reads the sample: by what the messages of each
 * campaign are told. Whom they reach it does not say.
 */
public final class ThemesFile {

  private ThemesFile() {}

  /** Writes a theme per campaign. */
  public static void write(Path file, List<Campaign> campaigns) throws IOException {
    Files.writeString(
        file,
        campaigns.stream()
            .map(ThemesFile::theme)
            .collect(
                Collectors.joining(
                    "", "# Verzonnen, zoals alles van Lumen Groep.\nthemes:\n", "")));
  }

  private static String theme(Campaign campaign) {
    return """
          - id: %s
            name: %s
            %s: [%s]
        """
        .formatted(
            campaign.theme(),
            campaign.name(),
            campaign.medium() == Medium.SLACK ? "hashtags" : "channels",
            campaign.mark());
  }
}
