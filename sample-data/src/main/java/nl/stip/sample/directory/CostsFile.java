package nl.stip.sample.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.stip.sample.org.Company;
import nl.stip.sample.parameters.Parameters;

/**
 * {@code register/costs.yaml} of a workspace that reads the sample. Every amount is invented and
 * its source says so; contracts run from the first day, a price is raised after a year, and
 * licences are bought for a tenth more people than there are.
 */
public final class CostsFile {

  private static final double SPARE = 1.1;
  private static final int LOT = 10;

  private CostsFile() {}

  /** Writes the costs. */
  public static void write(Path file, Parameters parameters, Company company) throws IOException {
    LocalDate first = LocalDate.ofEpochDay(company.first());
    LocalDate raised = first.plusYears(1);
    long bought = Math.round(parameters.people() * SPARE / LOT) * LOT;
    Files.writeString(
        file,
        """
        # Verzonnen, zoals alles van Lumen Groep: geen prijs van een leverancier.
        currency: EUR
        costs:
          - what: Slack
            kind: licence
            tool: slack
            amount: 7.50
            per: person_month
            from: %1$s
            until: %2$s
            source: verzonnen contract LG-113
            date: %3$s
          - what: Slack
            kind: licence
            tool: slack
            amount: 8.25
            per: person_month
            from: %4$s
            source: verzonnen contract LG-113, prijs van het tweede jaar
            date: %3$s
          - what: Teams
            kind: licence
            tool: teams
            amount: 4.20
            per: person_month
            licences: %5$d
            from: %1$s
            source: verzonnen contract LG-087
            date: %6$s
          - what: SharePoint
            kind: licence
            tool: sharepoint
            amount: 4.80
            per: person_month
            licences: %5$d
            from: %1$s
            source: verzonnen contract LG-087
            date: %6$s
          - what: Outlook
            kind: licence
            tool: exchange
            amount: 3.60
            per: person_month
            licences: %5$d
            from: %1$s
            source: verzonnen contract LG-087
            date: %6$s
          - what: Viva Engage
            kind: licence
            tool: viva-engage
            amount: 24
            per: person_year
            licences: %5$d
            from: %1$s
            source: verzonnen contract LG-091
            date: %6$s
          - what: Invoering van Slack
            kind: other
            tool: slack
            amount: 60000
            per: once
            spread: 3 years
            from: %1$s
            source: verzonnen factuur 2025-311
            date: %1$s
          - what: Beheer en helpdesk
            kind: support
            amount: 1500
            per: month
            from: %1$s
            source: verzonnen begroting, regel 14
            date: %3$s
          - what: Communitymanager, twee dagen per week
            kind: staff
            amount: 34000
            per: year
            from: %1$s
            source: verzonnen begroting, regel 15
            date: %3$s
        labour:
          rate:
            amount: 45.00
            source: verzonnen opgave van personeelszaken
            date: %3$s
          weeks:
            amount: 44
            source: verzonnen opgave van personeelszaken
            date: %3$s
          capture:
            amount: 0.5
            source: verzonnen besluit van de directie
            date: %6$s
        """
            .formatted(
                first,
                raised.minusDays(1),
                first.minusDays(40),
                raised,
                bought,
                first.minusDays(75)));
  }
}
