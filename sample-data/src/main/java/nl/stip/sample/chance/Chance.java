package nl.stip.sample.chance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded randomness in named streams: a stream's draws depend on its path of names only, never on
 * what other streams drew, so that adding a part later does not shift the rest. Uses {@link
 * StrictMath} and the 64-bit output of {@link SplittableRandom} (SplitMix64) alone, so that every
 * JDK draws the same.
 */
public final class Chance {

  private static final double ULP = 0x1.0p-53;

  private final long key;
  private final SplittableRandom random;

  /** The root stream of a seed. */
  public Chance(long seed) {
    key = mix(seed);
    random = new SplittableRandom(key);
  }

  /** The stream called {@code name} below this one. */
  public Chance of(String name) {
    long hash = key;
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      hash = mix(hash * 31 + octet);
    }
    return new Chance(hash);
  }

  /** The stream numbered {@code number} below this one. */
  public Chance of(long number) {
    return new Chance(mix(key + 0x9e3779b97f4a7c15L * (number + 1)));
  }

  /** A number in [0, 1) that belongs to an unordered pair, without state. */
  public double pair(int one, int other) {
    long low = Math.min(one, other);
    long high = Math.max(one, other);
    return (mix(key ^ mix(low << 32 | high)) >>> 11) * ULP;
  }

  /** 64 random bits. */
  public long bits() {
    return random.nextLong();
  }

  /** A number in [0, 1). */
  public double unit() {
    return (bits() >>> 11) * ULP;
  }

  /** A whole number in [0, n). */
  public int below(int n) {
    return (int) (unit() * n);
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** True in a share {@code p} of calls. */
  public boolean happens(double p) {
    return unit() < p;
  }

  /** One of the elements. */
  public <T> T pick(List<T> elements) {
    return elements.get(below(elements.size()));
  }

  /** A standard normal number (Box and Muller 1958). */
  public double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    return radius * StrictMath.cos(2 * StrictMath.PI * unit());
  }

  /** A lognormal number with this median and this deviation of its logarithm. */
  public double lognormal(double median, double sigma) {
    return median * StrictMath.exp(sigma * normal());
  }

  /** An exponential number with this mean. */
  public double exponential(double mean) {
    return -mean * StrictMath.log(1 - unit());
  }

  /** A Poisson number (Knuth, The Art of Computer Programming 2, 3.4.1); for means below 50. */
  public int poisson(double mean) {
    double limit = StrictMath.exp(-mean);
    double product = unit();
    int count = 0;
    while (product > limit) {
      product *= unit();
      count++;
    }
    return count;
  }

  private static long mix(long value) {
    long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
