import { ROMANISATION_SCHEMES, type RomanisationScheme } from '../arabic/romanisation-schemes';
import { type Kind, MARKED_KINDS } from '../glossary/gloss';
import { REVIEW_SETTINGS, type ReviewSettings } from '../review/review-settings';

/** How a mark is drawn under the words; `none` draws nothing. */
export const MARK_LINES = [
  'solid',
  'thin',
  'dotted',
  'fine',
  'dashed',
  'double',
  'wavy',
  'none',
] as const;

/** The colours a mark can have: of middle lightness, readable on light and dark pages. */
export const MARK_COLOURS = [
  'blue',
  'green',
  'purple',
  'teal',
  'orange',
  'red',
  'pink',
  'grey',
] as const;

/** Every mention is marked, the first of each paragraph, or the first of the article. */
export const DENSITIES = ['all', 'paragraph', 'article'] as const;

/** Light, dark, or as the browser asks. */
export const THEMES = ['browser', 'light', 'dark'] as const;

/** Sizes of the text in the popover and the extension's pages, in per cent. */
export const TEXT_SIZES = [90, 100, 115, 130, 150, 175, 200] as const;

/** Keys that can be held while pointing. */
export const HELD_KEYS = ['alt', 'control', 'shift'] as const;

/** On which sites articles are looked for: on all but those said never, or only on those said always. */
export const REACHES = ['all', 'chosen'] as const;

/** The languages of the interface. */
export const INTERFACE_LANGUAGES = ['en', 'ar'] as const;

/** What has a style of its own: each kind, and names whose spelling is a guess. */
export const MARK_STYLES = [...MARKED_KINDS, 'guess'] as const;

export type MarkStyleName = Kind | 'guess';
export type Density = (typeof DENSITIES)[number];
export type HeldKey = (typeof HELD_KEYS)[number];

/** One mark's line and colour. */
export interface MarkStyle {
  readonly line: (typeof MARK_LINES)[number];
  readonly colour: (typeof MARK_COLOURS)[number];
}

/** Everything a reader can set. JSON-safe; stored field by field under these names. */
export interface Settings {
  /** Null for the browser's. */
  readonly language: (typeof INTERFACE_LANGUAGES)[number] | null;
  /** Kinds that are not marked; kept so that a kind that comes later is marked at first. */
  readonly unmarkedKinds: readonly Kind[];
  readonly density: Density;
  readonly marks: Readonly<Record<MarkStyleName, MarkStyle>>;
  /** How long the pointer rests before a name is explained, in milliseconds. */
  readonly hoverDelay: number;
  /** Names are explained under the pointer only while this is held; null for always. */
  readonly hoverKey: HeldKey | null;
  /** Any word is explained under the pointer while this is held. */
  readonly wordKey: HeldKey;
  readonly romanisation: RomanisationScheme;
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly reach: (typeof REACHES)[number];
  /** What the reader said of single sites, by host name without `www.`. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** How the reader wants to be asked. */
  readonly review: ReviewSettings;
}

/** Articles of a site are read, also where only chosen sites are, or never. */
export const SITE_RULES = ['always', 'never'] as const;

export type SiteRule = (typeof SITE_RULES)[number];

/** The bounds of `hoverDelay`, in milliseconds. */
export const HOVER_DELAY = { least: 50, most: 1500, step: 50 } as const;

const MARKS: Readonly<Record<string, MarkStyle>> = {
  person: { line: 'solid', colour: 'blue' },
  place: { line: 'dotted', colour: 'green' },
  organisation: { line: 'dashed', colour: 'purple' },
  nationality: { line: 'double', colour: 'teal' },
  event: { line: 'wavy', colour: 'orange' },
  // Quieter than what is known.
  guess: { line: 'fine', colour: 'blue' },
  number: { line: 'fine', colour: 'grey' },
  date: { line: 'fine', colour: 'grey' },
};

/** What holds until the reader says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  language: null,
  // Numbers and dates are left in peace until the reader asks for them.
  unmarkedKinds: ['number', 'date'],
  density: 'all',
  marks: Object.fromEntries(
    MARK_STYLES.map((name) => [name, MARKS[name] ?? { line: 'thin', colour: 'grey' }]),
  ) as Settings['marks'],
  hoverDelay: 150,
  hoverKey: null,
  wordKey: 'alt',
  romanisation: ROMANISATION_SCHEMES[0],
  textSize: 100,
  theme: 'browser',
  reach: 'all',
  sites: {},
  review: REVIEW_SETTINGS,
};
