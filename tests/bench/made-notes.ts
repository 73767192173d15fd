import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entriesOfList } from '../../src/core/glossary/entries-of-list';
import type { Gloss, Kind } from '../../src/core/glossary/gloss';
import { NOTE_COLOURS, type Note, type NoteSource } from '../../src/core/notes/note';
import { noteId } from '../../src/core/notes/note-id';

const CORE = fileURLToPath(new URL('../../src/core', import.meta.url));
const GLOSSARY_KINDS: readonly Kind[] = ['person', 'place', 'organisation', 'event', 'term'];
const SITES = ['news.example', 'world.example', 'sport.example', 'economy.example', 'arts.example'];
const TAGS =
  'politics,سياسة,economy,اقتصاد,to revise,UN,تاريخ,names,style guide,مدن,health,sport'.split(',');
const OWN =
  'ask the desk how this is spelt met it before in another article not the city but the club check the spelling with house style first seen this week see also the note on the ministry'.split(
    ' ',
  );
const NOTES_AN_ARTICLE = 10;
const DAY_MS = 86_400_000;
const LAST = Date.UTC(2024, 11, 31);
/** Over how many days the notes were made. */
const DAYS = 1000;

/**
 * So many notes as a reader might have made them in a thousand days, the same ones for the same
 * number and seed: names of our glossary in sentences of our lexicon's words, some often and most
 * rarely, about ten an article, a few with tags, colours and words of the reader's own.
 */
export function madeNotes(count: number, seed = 1): Note[] {
  const random = seeded(seed);
  const words = lexiconWords();
  const glosses = glossaryNames();
  const frequent = <T>(list: readonly T[]): T => list[Math.floor(list.length * random() ** 3)] as T;
  const sentence = (length: number) =>
    Array.from({ length }, () => inflected(frequent(words), random)).join(' ');

  const notes = new Map<string, Note>();
  for (let article = 0; notes.size < count; article += 1) {
    const at = LAST - Math.floor(((article * NOTES_AN_ARTICLE) / count) * DAYS * DAY_MS);
    const source = sourceOf(article, sentence(6), at, random);
    for (let index = 0; index < NOTES_AN_ARTICLE && notes.size < count; index += 1) {
      const note = noteOn(frequent(glosses), source, at + index * 60_000, random, sentence);
      notes.set(note.id, note);
    }
  }
  return [...notes.values()];
}

function sourceOf(article: number, title: string, at: number, random: () => number): NoteSource {
  const site = SITES[Math.floor(SITES.length * random() ** 2)] ?? '';
  const published = new Date(at - DAY_MS * random()).toISOString();
  return { url: `https://${site}/${article}`, title, site, published, language: 'ar' };
}

function noteOn(
  gloss: Gloss,
  source: NoteSource,
  createdAt: number,
  random: () => number,
  sentence: (length: number) => string,
): Note {
  const exact = gloss.entry.slice(gloss.entry.indexOf('/') + 1);
  const before = sentence(4 + Math.floor(random() * 8));
  const after = `${sentence(4 + Math.floor(random() * 12))}.`;
  const start = Math.floor(random() * 4000);
  return {
    id: noteId(gloss.entry, source.url),
    entry: gloss.entry,
    kind: gloss.kind,
    surface: exact,
    headword: gloss.headword,
    rendering: gloss.renderings[0] ?? '',
    sentence: `${before} ${exact} ${after}`,
    source,
    quote: { prefix: `${before} `.slice(-32), exact, suffix: ` ${after}`.slice(0, 32) },
    position: { start, end: start + exact.length },
    text: random() < 0.5 ? '' : ownText(random),
    tags: TAGS.filter((_, index) => random() < 0.25 / (index + 1)),
    colour: NOTE_COLOURS[Math.floor(NOTE_COLOURS.length * random() ** 2)] ?? 'yellow',
    createdAt,
    updatedAt: createdAt,
  };
}

function ownText(random: () => number): string {
  const from = Math.floor(random() * (OWN.length - 4));
  return OWN.slice(from, from + 3 + Math.floor(random() * 12)).join(' ');
}

/** Particles before a word make the vocabulary of news as large as it is. */
function inflected(word: string, random: () => number): string {
  const chance = random();
  if (chance < 0.3) return `ال${word}`;
  if (chance < 0.4) return `و${word}`;
  if (chance < 0.45) return `وال${word}`;
  return chance < 0.5 ? `ب${word}` : word;
}

function glossaryNames(): Gloss[] {
  return GLOSSARY_KINDS.flatMap((kind) =>
    textsIn(`glossary/entries/${kind}`).flatMap((text) =>
      entriesOfList(kind, text).map(({ gloss }) => gloss),
    ),
  ).sort((a, b) => scattered(a.entry) - scattered(b.entry));
}

function lexiconWords(): string[] {
  const rows = ['nouns', 'adjectives', 'verbs'].flatMap((folder) =>
    textsIn(`lexicon/lemmas/${folder}`).flatMap((text) => text.trim().split('\n').slice(1)),
  );
  return rows
    .map((row) => row.split('\t', 1)[0]?.replace(/\p{M}/gu, '') ?? '')
    .sort((a, b) => scattered(a) - scattered(b));
}

function textsIn(folder: string): string[] {
  return readdirSync(join(CORE, folder))
    .sort()
    .map((name) => readFileSync(join(CORE, folder, name), 'utf8'));
}

/** Sets a list in an order that has nothing to do with the alphabet and is always the same. */
function scattered(text: string): number {
  let hash = 7;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}

/** Mulberry32: numbers from 0 up to 1, the same ones for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
