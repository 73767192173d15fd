import { SETTINGS_SECTION, type Setting } from '../../core/transfer/sections/settings-section';
import type { Shelf } from './shelf';

/** The browser's storage of settings. */
export interface SettingsStorage {
  /** The stored values by name, as they are. */
  read(): Promise<Readonly<Record<string, unknown>>>;
  /** Writes all values; null takes one away. */
  write(values: Readonly<Record<string, unknown>>): Promise<void>;
}

/**
 * The settings while an import goes on. They are no part of the database and its transactions:
 * what is written here is only gathered, and goes to the browser's storage once the transaction
 * that carries `changes` is complete.
 */
export interface SettingsDraft extends Shelf {
  /** The new values by name; null for a setting that is to go. */
  changes(): Readonly<Record<string, unknown>>;
}

/**
 * Makes a draft of what the storage holds now; values that make no sense are left out, and so is
 * null, which is how a setting is that was never set.
 */
export async function draftSettings(storage: SettingsStorage): Promise<SettingsDraft> {
  const stored = Object.entries(await storage.read()).flatMap(([name, value]) => {
    if (value === null) return [];
    const checked = SETTINGS_SECTION.validate({ name, value });
    return checked.ok ? [[name, checked.row] as const] : [];
  });
  const settings = new Map<string, Setting>(stored);
  const changes: Record<string, unknown> = {};
  return {
    changes: () => changes,
    get: async (keys) => keys.map((key) => settings.get(key)),
    put: async (rows) => {
      for (const setting of rows as readonly Setting[]) {
        settings.set(setting.name, setting);
        changes[setting.name] = setting.value;
      }
    },
    remove: async (keys) => {
      for (const key of keys) if (settings.delete(key)) changes[key] = null;
    },
    page: async (after, count) =>
      [...settings.values()]
        .filter(({ name }) => after === null || name > after)
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .slice(0, count),
    count: async () => settings.size,
  };
}
