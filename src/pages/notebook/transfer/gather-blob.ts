/** UTF-16 code units that are held as text; everything before lies with the browser. */
const HELD = 2 ** 20;

/** Gathers pieces of a file. The browser takes them one by one: the page never holds them all. */
export async function gatherBlob(
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Blob> {
  const blobs: Blob[] = [];
  let held: (string | Uint8Array<ArrayBuffer>)[] = [];
  let length = 0;
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < HELD) continue;
    blobs.push(new Blob(held));
    held = [];
    length = 0;
  }
  return new Blob([...blobs, ...held], { type });
}
