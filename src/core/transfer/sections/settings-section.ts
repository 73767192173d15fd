import { readSettings } from '../../settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { checkFields } from '../fields';
import type { Section } from '../section';

/** The name under which the browser's storage has a setting. */
export type SettingName = keyof Settings;

/** One setting. JSON-safe. */
export interface Setting {
  readonly name: SettingName;
  readonly value: Settings[SettingName];
}

/** The names of all settings, in the order of the file. */
export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as [SettingName, ...SettingName[]];

/** The reader's settings. When they are merged the reader's own stay: nobody expects a change. */
export const SETTINGS_SECTION: Section<Setting> = {
  keyOf: ({ name }) => name,
  written: ({ name, value }) => ({ name, value }),
  validate: (value) =>
    checkFields(value, (row) => {
      const name = row.oneOf('name', SETTING_NAMES);
      const read = (given: unknown) => {
        const value = readSettings({ [name]: given })[name];
        return holdsAll(value, given) ? value : undefined;
      };
      return { name, value: row.json('value', read, DEFAULT_SETTINGS[name]) };
    }),
  wins: () => false,
};

/** Whether reading a value as a setting left nothing of it out. */
function holdsAll(read: unknown, given: unknown): boolean {
  if (Array.isArray(given))
    return Array.isArray(read) && given.every((item) => read.includes(item));
  if (typeof given !== 'object' || given === null) return read === given;
  return (
    typeof read === 'object' &&
    read !== null &&
    Object.entries(given).every(([key, part]) =>
      holdsAll(Object.hasOwn(read, key) ? (read as Record<string, unknown>)[key] : undefined, part),
    )
  );
}
