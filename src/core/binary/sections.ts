/** A block of memory made of named sections, each a list of bytes or of 32-bit numbers. */
export interface SectionLayout<Name extends string> {
  /** First word of the block, four ASCII letters. */
  readonly magic: number;
  /** Grows whenever the layout changes. */
  readonly version: number;
  readonly names: readonly Name[];
}

/**
 * Packs sections into one block: magic, version, then offset and length in bytes of each section
 * (little-endian 32-bit numbers), then the sections, each on a multiple of four.
 */
export function packSections<Name extends string>(
  layout: SectionLayout<Name>,
  sections: Readonly<Record<Name, Uint8Array | Uint32Array>>,
): Uint8Array {
  const header = new Uint32Array(2 + 2 * layout.names.length);
  header.set([layout.magic, layout.version]);
  let at = header.byteLength;
  layout.names.forEach((name, index) => {
    header.set([at, sections[name].byteLength], 2 + 2 * index);
    at += Math.ceil(sections[name].byteLength / 4) * 4;
  });
  const bytes = new Uint8Array(at);
  bytes.set(new Uint8Array(header.buffer));
  layout.names.forEach((name, index) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), header[2 + 2 * index]);
  });
  return bytes;
}

/** Sections read where they lie. */
export interface Sections<Name extends string> {
  bytes(name: Name): Uint8Array;
  numbers(name: Name): Uint32Array;
}

/**
 * Opens a block packed by `packSections`; nothing is copied.
 *
 * @param block a buffer whose offset is a multiple of four
 * @throws RangeError when the block has another magic or version.
 */
export function openSections<Name extends string>(
  layout: SectionLayout<Name>,
  block: Uint8Array,
): Sections<Name> {
  const header = new Uint32Array(block.buffer, block.byteOffset, 2 + 2 * layout.names.length);
  if (header[0] !== layout.magic || header[1] !== layout.version)
    throw new RangeError('These bytes are of another kind or version.');
  const place = (name: Name) => {
    const index = 2 + 2 * layout.names.indexOf(name);
    return { at: block.byteOffset + (header[index] ?? 0), length: header[index + 1] ?? 0 };
  };
  return {
    bytes(name) {
      const { at, length } = place(name);
      return new Uint8Array(block.buffer, at, length);
    },
    numbers(name) {
      const { at, length } = place(name);
      return new Uint32Array(block.buffer, at, length / 4);
    },
  };
}
