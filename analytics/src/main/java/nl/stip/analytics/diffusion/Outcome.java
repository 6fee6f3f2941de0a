package nl.stip.analytics.diffusion;

/** What comes of fitting a diffusion: a fit, or why there is none. */
public sealed interface Outcome permits BassFit, Refusal {}
