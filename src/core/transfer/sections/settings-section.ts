import { ROMANISATION_SCHEMES } from '../../arabic/romanisation-schemes';
import { KINDS } from '../../glossary/gloss';
import { checkFields, type Fields } from '../fields';
import type { Section } from '../section';

/** What a setting can be. JSON-safe. */
export type SettingValue = string | readonly string[];

/** One setting under the name by which the browser's storage has it. JSON-safe. */
export interface Setting {
  readonly name: SettingName;
  readonly value: SettingValue;
}

/** How the value of each setting is read; the reader's own settings are all here. */
const VALUES = {
  language: (row: Fields) => row.oneOf('value', ['en', 'ar']),
  romanisation: (row: Fields) => row.oneOf('value', ROMANISATION_SCHEMES),
  sitesOff: (row: Fields) => row.list('value', (sites, index) => sites.filled(index)),
  unmarkedKinds: (row: Fields) => row.list('value', (kinds, index) => kinds.oneOf(index, KINDS)),
} as const satisfies Readonly<Record<string, (row: Fields) => SettingValue>>;

export type SettingName = keyof typeof VALUES;

/** The names of all settings, in the order of the file. */
export const SETTING_NAMES = Object.keys(VALUES) as [SettingName, ...SettingName[]];

/** The reader's settings. When they are merged the reader's own stay: nobody expects a change. */
export const SETTINGS_SECTION: Section<Setting> = {
  keyOf: ({ name }) => name,
  written: ({ name, value }) => ({ name, value }),
  validate: (value) =>
    checkFields(value, (row) => {
      const name = row.oneOf('name', SETTING_NAMES);
      return { name, value: VALUES[name](row) };
    }),
  wins: () => false,
};
