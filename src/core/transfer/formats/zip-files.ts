import { Zip, ZipDeflate } from 'fflate';

/** A file to be packed. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Packs files into a zip, piece by piece as they come. */
export async function* zipFiles(
  files: Iterable<PackedFile> | AsyncIterable<PackedFile>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  const written = () => {
    const given = pieces;
    pieces = [];
    return given;
  };
  for await (const { name, bytes } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(bytes, true);
    yield* written();
  }
  zip.end();
  yield* written();
}
