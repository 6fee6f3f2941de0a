/**
 * How the use of something new spreads over people. The days on which people first took part enter;
 * what came of it, a fitted curve with a fan of what may come or the reason why there is none, and
 * categories of adopters leave as the fact tables {@code diffusion, diffusion_until, adopter}. All
 * but {@link nl.stip.analytics.diffusion.DiffusionFacts} is plain Java, and knows no tool and no
 * group.
 */
package nl.stip.analytics.diffusion;
