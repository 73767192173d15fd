/**
 * Layout of the compiled speller, little-endian, read as it lies:
 *
 * header   Uint32 × 6: magic, version, bytes of the pieces, slots of the table, bytes of the counts, 0
 * pieces   UTF-8 JSON: for each Arabic letter the Latin pieces it may stand for
 * keys     Uint32 a slot: fingerprint of an event or of its context, 0 where empty
 * values   Uint8 a slot: cost of the event, or of falling back from the context, in `COST_STEP`s
 */
export const SPELLER_MAGIC = 0x4c505348;

/** Grows whenever the layout or the model changes. */
export const SPELLER_VERSION = 1;

export const SPELLER_HEADER_BYTES = 16;

/** Natural logarithm that one step of a stored cost stands for. */
export const COST_STEP = 1 / 16;

/** Begins and ends a name. */
export const EDGE = '#';

/** Hash of a sequence of strings, an unsigned 32-bit number that is never 0. */
export function fingerprint(kind: number, ...parts: readonly string[]): number {
  let hash = 0x811c9dc5 ^ kind;
  for (const part of parts) {
    for (let at = 0; at < part.length; at++)
      hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0xff, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0 || 1;
}
