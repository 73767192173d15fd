import type { SettingsStorage } from '../../../src/background/transfer/settings-draft';

/** A storage of settings in memory. */
export function memorySettings(values: Record<string, unknown> = {}): SettingsStorage & {
  readonly values: Record<string, unknown>;
} {
  return {
    values,
    read: async () => ({ ...values }),
    write: async (changes) => {
      for (const [name, value] of Object.entries(changes))
        if (value === null) delete values[name];
        else values[name] = value;
    },
  };
}
