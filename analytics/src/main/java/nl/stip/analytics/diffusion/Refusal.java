package nl.stip.analytics.diffusion;

/** Why no diffusion is fitted; in the order in which it is asked. */
public enum Refusal implements Outcome {
  /**
   * Fewer than {@link BassFit#LEAST_WEEKS} weeks, or fewer than {@link BassFit#LEAST_ADOPTERS}
   * people who adopted in them: three parameters need more.
   */
  TOO_LITTLE,

  /**
   * The search for the least squares did not end, for the weeks as they are or for too many of the
   * resampled ones.
   */
  NO_CONVERGENCE,

  /**
   * The curve describes the weeks no better than a straight line through them does (by Akaike's
   * criterion): neither a rise that slackens nor a fall that does is to be seen.
   */
  NOT_BASS,

  /**
   * The weeks end before half of the fitted ceiling has adopted, and so before the peak or shortly
   * after it. Until then a diffusion rises alike for any ceiling, and a fit takes one that is too
   * low, close to what is seen (Van den Bulte and Lilien 1997, Bias and Systematic Change in the
   * Parameter Estimates of Macro-Level Diffusion Models, Marketing Science 16).
   */
  NO_PEAK,

  /**
   * The course leaves the fitted curve further than chance would (Kolmogorov's test at 5 %, see
   * {@link BassFit#furthest}): something else than a diffusion goes on, such as a trickle of
   * newcomers after most had begun at once.
   */
  POOR_FIT,

  /**
   * The 95 % interval of the ceiling is wider than {@link BassFit#WIDEST} of the ceiling: the same
   * weeks could as well come from a much lower or higher one.
   */
  CEILING_OPEN
}
