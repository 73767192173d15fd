const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x0000000001000000000000000000013bn;
const LENGTH = 25; // 36 ** 25 > 2 ** 128

/**
 * The id of the note on one glossary entry in one article: the same entry at the same canonical
 * address always gets the same id, so that saving twice updates instead of doubling.
 *
 * FNV-1a with 128 bits over UTF-16: it keeps ids apart, and is no protection against anybody who
 * wants two to be alike.
 */
export function noteId(entry: string, url: string): string {
  // The NUL keeps ('ab', 'c') and ('a', 'bc') apart.
  const text = `${entry}\0${url}`;
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = step(step(hash, unit >> 8), unit & 0xff);
  }
  return hash.toString(36).padStart(LENGTH, '0');
}

function step(hash: bigint, byte: number): bigint {
  return BigInt.asUintN(128, (hash ^ BigInt(byte)) * PRIME);
}
