import { ROMANISATION_SCHEMES } from '../arabic/romanisation-schemes';
import { MARKED_KINDS } from '../glossary/gloss';
import { readReviewSettings } from '../review/review-settings';
import {
  DEFAULT_SETTINGS,
  DENSITIES,
  HELD_KEYS,
  HOVER_DELAY,
  INTERFACE_LANGUAGES,
  MARK_COLOURS,
  MARK_LINES,
  MARK_STYLES,
  REACHES,
  type Settings,
  SITE_RULES,
  TEXT_SIZES,
  THEMES,
} from './settings';

/** Far more sites than anybody rules on; keeps a broken file from filling the storage. */
const MAX_SITES = 10_000;

/**
 * The settings as they hold, from what was stored or read from a file. A field that is missing,
 * unknown or out of bounds is as at first: a setting is never the reason that a page is not read.
 *
 * @example readSettings({ theme: 'dark', hoverDelay: -5 }) // dark, and the delay as at first
 */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const first = DEFAULT_SETTINGS;
  const { unmarkedKinds } = stored;
  return {
    language: oneOf(INTERFACE_LANGUAGES, stored['language'], first.language),
    unmarkedKinds: Array.isArray(unmarkedKinds)
      ? MARKED_KINDS.filter((kind) => unmarkedKinds.includes(kind))
      : first.unmarkedKinds,
    density: oneOf(DENSITIES, stored['density'], first.density),
    marks: marks(stored['marks']),
    hoverDelay: delay(stored['hoverDelay']),
    hoverKey: oneOf(HELD_KEYS, stored['hoverKey'], first.hoverKey),
    wordKey: oneOf(HELD_KEYS, stored['wordKey'], first.wordKey),
    romanisation: oneOf(ROMANISATION_SCHEMES, stored['romanisation'], first.romanisation),
    textSize: oneOf(TEXT_SIZES, stored['textSize'], first.textSize),
    theme: oneOf(THEMES, stored['theme'], first.theme),
    reach: oneOf(REACHES, stored['reach'], first.reach),
    sites: sites(stored['sites']),
    review: readReviewSettings(stored['review']),
  };
}

function oneOf<T, Fallback>(list: readonly T[], value: unknown, fallback: Fallback): T | Fallback {
  return list.find((each) => each === value) ?? fallback;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function delay(value: unknown): number {
  const holds =
    typeof value === 'number' && value >= HOVER_DELAY.least && value <= HOVER_DELAY.most;
  return holds ? value : DEFAULT_SETTINGS.hoverDelay;
}

function marks(value: unknown): Settings['marks'] {
  const stored = isRecord(value) ? value : {};
  return Object.fromEntries(
    MARK_STYLES.map((name) => {
      const first = DEFAULT_SETTINGS.marks[name];
      const style = stored[name];
      const { line, colour } = isRecord(style) ? style : {};
      return [
        name,
        {
          line: oneOf(MARK_LINES, line, first.line),
          colour: oneOf(MARK_COLOURS, colour, first.colour),
        },
      ];
    }),
  ) as Settings['marks'];
}

function sites(value: unknown): Settings['sites'] {
  if (!isRecord(value)) return DEFAULT_SETTINGS.sites;
  const ruled = Object.entries(value).flatMap(([site, rule]) => {
    const known = SITE_RULES.find((each) => each === rule);
    return known === undefined ? [] : [[site, known] as const];
  });
  return Object.fromEntries(ruled.slice(0, MAX_SITES));
}
