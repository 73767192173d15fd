import { openSections, packSections } from '../binary/sections';
import { packWords, wordFinder } from '../binary/word-table';
import { decodeUtf8, encodeUtf8 } from '../glossary/utf8';
import type { LetterShape } from './letter-shape';
import type { NamePart, NameParts } from './name-parts';
import { formatWeights, parseWeights } from './parse-weights';
import type { TagWeights } from './tag-names';

/** What the finder of unknown names needs besides the lexicon. */
export interface NameEvidence {
  readonly nameParts: NameParts;
  readonly letterShape: LetterShape;
  readonly weights: TagWeights;
}

/** What a compiled file of evidence is made from. */
export interface NameEvidenceSources {
  readonly parts: ReadonlyMap<string, NamePart>;
  readonly letterShape: ReadonlyMap<string, number>;
  readonly weights: TagWeights;
}

/**
 * Sections of the file: folded names and a byte of traits each; letter sequences and a byte of
 * foreignness each; the weights as the text of their table.
 */
const LAYOUT = {
  magic: 0x564e5348,
  version: 1,
  names: [
    'nameSlots',
    'nameEnds',
    'nameBytes',
    'nameTraits',
    'shapeSlots',
    'shapeEnds',
    'shapeBytes',
    'shapes',
    'weights',
  ],
} as const;

const GIVEN = 1;
const FAMILY = 2;
const ORDINARY = 4;

/** A stored foreignness is a number of these, above `SHAPE_ZERO`. */
const SHAPE_STEP = 1 / 32;
const SHAPE_ZERO = 128;

/** Packs the evidence of names into one block that `openNameEvidence` reads as it lies. */
export function packNameEvidence({ parts, letterShape, weights }: NameEvidenceSources): Uint8Array {
  const names = packWords([...parts.keys()]);
  const sequences = packWords([...letterShape.keys()]);
  return packSections(LAYOUT, {
    nameSlots: names.slots,
    nameEnds: names.ends,
    nameBytes: names.bytes,
    nameTraits: Uint8Array.from(parts.values(), traitsOf),
    shapeSlots: sequences.slots,
    shapeEnds: sequences.ends,
    shapeBytes: sequences.bytes,
    shapes: Uint8Array.from(letterShape.values(), (odds) => SHAPE_ZERO + odds / SHAPE_STEP),
    weights: encodeUtf8(formatWeights(weights)),
  });
}

/**
 * Opens the evidence of names; only the weights, a few hundred lines, are parsed.
 *
 * @throws RangeError when the block is of another kind or version.
 */
export function openNameEvidence(block: Uint8Array): NameEvidence {
  const sections = openSections(LAYOUT, block);
  const nameId = wordFinder({
    slots: sections.numbers('nameSlots'),
    ends: sections.numbers('nameEnds'),
    bytes: sections.bytes('nameBytes'),
  });
  const sequenceId = wordFinder({
    slots: sections.numbers('shapeSlots'),
    ends: sections.numbers('shapeEnds'),
    bytes: sections.bytes('shapeBytes'),
  });
  const traits = sections.bytes('nameTraits');
  const shapes = sections.bytes('shapes');
  return {
    nameParts: {
      part(folded) {
        const id = nameId(folded);
        return id < 0 ? null : partOf(traits[id] as number);
      },
    },
    letterShape: {
      get(sequence) {
        const id = sequenceId(sequence);
        return id < 0 ? undefined : ((shapes[id] as number) - SHAPE_ZERO) * SHAPE_STEP;
      },
    },
    weights: parseWeights(decodeUtf8(sections.bytes('weights'))),
  };
}

function traitsOf({ given, family, ordinary }: NamePart): number {
  return (given ? GIVEN : 0) + (family ? FAMILY : 0) + (ordinary ? ORDINARY : 0);
}

function partOf(traits: number): NamePart {
  return {
    given: (traits & GIVEN) !== 0,
    family: (traits & FAMILY) !== 0,
    ordinary: (traits & ORDINARY) !== 0,
  };
}
