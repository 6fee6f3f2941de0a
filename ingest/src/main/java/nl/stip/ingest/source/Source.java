package nl.stip.ingest.source;

import java.io.IOException;

/** A kind of export. One package per source; the list is {@code Sources}. */
public interface Source extends Claimant {

  /** What people are told about it. */
  Card card();

  /**
   * Reads everything in what it claimed. A record that cannot be read goes to {@link Sink#reject}
   * and the reading goes on.
   *
   * @param export the claimed parts, and no others
   */
  void read(Export export, Sink sink) throws IOException;
}
