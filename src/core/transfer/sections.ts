import type { Section } from './section';
import { BIN_SECTION } from './sections/bin-section';
import { CARDS_SECTION } from './sections/cards-section';
import { KNOWN_SECTION } from './sections/known-section';
import { NOTES_SECTION } from './sections/notes-section';
import { REVIEWS_SECTION } from './sections/reviews-section';
import { SETTINGS_SECTION } from './sections/settings-section';

/** The parts of the JSON file by their names in it, in the order of the file. */
export const SECTIONS = {
  notes: NOTES_SECTION,
  bin: BIN_SECTION,
  known: KNOWN_SECTION,
  cards: CARDS_SECTION,
  reviews: REVIEWS_SECTION,
  settings: SETTINGS_SECTION,
} as const;

export type SectionName = keyof typeof SECTIONS;

/** The rows of one part. */
export type RowOf<Name extends SectionName> = ReturnType<(typeof SECTIONS)[Name]['written']>;

/** The names of all parts, in the order of the file. */
export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

/** The part of that name, its rows taken for what they are: something that JSON can hold. */
export function sectionOf(name: SectionName): Section<object> {
  return SECTIONS[name] as unknown as Section<object>;
}
