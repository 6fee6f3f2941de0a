package nl.stip.ingest.export;

import nl.stip.ingest.source.Export;

/** A part of an archive. */
interface Packed extends Export.Part {

  /** Counts what the part itself unpacks to, should it be compressed once more. */
  Budget.Mark unpacked();
}
