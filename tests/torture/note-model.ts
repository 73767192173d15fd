import { isDeepStrictEqual } from 'node:util';
import type { BinnedNote } from '../../src/core/notes/binned-note';
import type { Note } from '../../src/core/notes/note';
import { tortureId, tortureNote, versionOf } from './torture-note';

/** Something done to notes, which are known by their numbers here. */
export type Deed =
  | { readonly kind: 'save'; readonly number: number; readonly version: number }
  | { readonly kind: 'remove' | 'undo'; readonly number: number }
  | { readonly kind: 'import'; readonly numbers: readonly number[]; readonly version: number };

/** A deed and whether Hamish said that it is done. */
export interface Done {
  readonly deed: Deed;
  readonly acknowledged: boolean;
}

/** Which version of a note is saved and which lies in the bin; null for none. */
interface Held {
  readonly saved: number | null;
  readonly binned: number | null;
}

const NOTHING: Held = { saved: null, binned: null };

/** What must be in the storage after all that was done to it, as far as that is certain. */
export interface NoteModel {
  /** Deeds that were done at once, in an order that nobody knows. */
  record(done: readonly Done[]): void;
  /** What is wrong with what was found; empty when all is as it must be. */
  check(saved: readonly Note[], binned: readonly BinnedNote[]): readonly string[];
  /** Nothing is on its way any more: what was found last is how it is. */
  settle(): void;
  /** Numbers of notes to which something may still happen that was not acknowledged. */
  uncertain(): ReadonlySet<number>;
  /** How many notes are known. */
  readonly size: number;
}

/** Makes the model of an empty storage. */
export function createNoteModel(): NoteModel {
  const possible = new Map<number, readonly Held[]>();
  const uncertain = new Set<number>();
  const imports: { readonly numbers: readonly number[]; readonly version: number }[] = [];
  let found = new Map<number, Held>();

  return {
    record(done) {
      const numbers = new Set(done.flatMap(({ deed }) => numbersOf(deed)));
      for (const number of numbers) {
        const own = done.filter(({ deed }) => numbersOf(deed).includes(number));
        const before = possible.get(number) ?? [NOTHING];
        possible.set(number, unique(before.flatMap((held) => outcomes(held, own))));
        if (own.some(({ acknowledged }) => !acknowledged)) uncertain.add(number);
      }
      for (const { deed, acknowledged } of done)
        if (deed.kind === 'import' && !acknowledged) imports.push(deed);
    },

    check(saved, binned) {
      const read = readHeld([...possible.keys()], saved, binned);
      found = read.held;
      const faults = [...read.faults];
      for (const [number, states] of possible) {
        const held = found.get(number) ?? NOTHING;
        if (!states.some((state) => isDeepStrictEqual(state, held)))
          faults.push(
            `note ${number}: found ${JSON.stringify(held)}, possible ${JSON.stringify(states)}`,
          );
      }
      for (const { numbers, version } of imports) {
        const written = numbers.filter((number) => found.get(number)?.saved === version);
        if (written.length > 0 && written.length < numbers.length)
          faults.push(`import ${version}: ${written.length} of ${numbers.length} notes are there`);
      }
      return faults;
    },

    settle() {
      for (const number of uncertain) possible.set(number, [found.get(number) ?? NOTHING]);
      uncertain.clear();
      imports.length = 0;
    },

    uncertain: () => uncertain,
    get size() {
      return possible.size;
    },
  };
}

function numbersOf(deed: Deed): readonly number[] {
  return deed.kind === 'import' ? deed.numbers : [deed.number];
}

/** Every state that deeds can leave, in any order, those that were not acknowledged done or not. */
function outcomes(held: Held, deeds: readonly Done[]): readonly Held[] {
  const after = deeds.flatMap(({ deed }, at) =>
    outcomes(
      apply(held, deed),
      deeds.filter((_, other) => other !== at),
    ),
  );
  return deeds.some(({ acknowledged }) => acknowledged) ? after : [held, ...after];
}

function apply({ saved, binned }: Held, deed: Deed): Held {
  switch (deed.kind) {
    case 'save':
    case 'import':
      return { saved: deed.version, binned };
    case 'remove':
      return saved === null ? { saved, binned } : { saved: null, binned: saved };
    case 'undo':
      return { saved: saved ?? binned, binned: null };
  }
}

function unique(states: readonly Held[]): readonly Held[] {
  return [...new Map(states.map((state) => [JSON.stringify(state), state])).values()];
}

/** Which version of which note was found, and what no model could explain. */
function readHeld(
  numbers: readonly number[],
  saved: readonly Note[],
  binned: readonly BinnedNote[],
) {
  const byId = new Map(numbers.map((number) => [tortureId(number), number]));
  const held = new Map<number, Held>();
  const faults: string[] = [];
  const read = (where: keyof Held, note: Note) => {
    const number = byId.get(note.id);
    if (number === undefined) return void faults.push(`${where}: nobody saved ${note.id}`);
    const version = versionOf(number, note);
    const before = held.get(number) ?? NOTHING;
    if (before[where] !== null) faults.push(`note ${number}: ${where} twice`);
    if (!isDeepStrictEqual(note, tortureNote(number, version)))
      faults.push(`note ${number}: ${where} version ${version} is not whole`);
    held.set(number, { ...before, [where]: version });
  };
  for (const note of saved) read('saved', note);
  for (const { note } of binned) read('binned', note);
  return { held, faults };
}
