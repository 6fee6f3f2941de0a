package nl.stip.workspace.register;

import java.time.LocalDate;

/**
 * Where a number of the register comes from.
 *
 * @param source contract, invoice, publication or person
 * @param date day of that source
 */
public record Provenance(String source, LocalDate date) {}
