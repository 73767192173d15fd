/** Bytes of texts one behind the other, equal ones kept once. */
export interface BytePool {
  /** Where the text lies. */
  add(text: string, encode: (text: string) => Uint8Array): number;
  bytes(): Uint8Array;
}

/** An empty pool. */
export function bytePool(): BytePool {
  const places = new Map<string, number>();
  const pieces: Uint8Array[] = [];
  let length = 0;
  return {
    add(text, encode) {
      const known = places.get(text);
      if (known !== undefined) return known;
      const bytes = encode(text);
      const at = length;
      places.set(text, at);
      pieces.push(bytes);
      length += bytes.length;
      return at;
    },
    bytes() {
      const all = new Uint8Array(length);
      let at = 0;
      for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
      }
      return all;
    },
  };
}
