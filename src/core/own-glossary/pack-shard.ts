import type { OwnEntry } from './own-entry';

/**
 * The entries of a glossary are kept in this many packed pieces: writing 50,000 rows takes
 * seconds, writing these a fraction of one, and an edit rewrites only one of them.
 */
const SHARDS = 64;

/** The shard that an entry lies in, from 0 up to `SHARDS`. */
export function shardOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++)
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) % SHARDS;
}

type Row = readonly [
  id: string,
  headword: string,
  variants: readonly string[],
  renderings: readonly string[],
  kind: OwnEntry['kind'],
  description: string,
  from: string,
  to: string,
  at: number,
];

/** Entries as one text: storing a text is far quicker than storing objects. */
export function packShard(entries: readonly OwnEntry[]): string {
  return JSON.stringify(
    entries.map(
      (each): Row => [
        each.id,
        each.headword,
        each.variants,
        each.renderings,
        each.kind,
        each.description,
        each.from,
        each.to,
        each.at,
      ],
    ),
  );
}

/** The entries of a text made by `packShard`. */
export function unpackShard(packed: string): OwnEntry[] {
  return (JSON.parse(packed) as Row[]).map(
    ([id, headword, variants, renderings, kind, description, from, to, at]) => ({
      id,
      headword,
      variants,
      renderings,
      kind,
      description,
      from,
      to,
      at,
    }),
  );
}
