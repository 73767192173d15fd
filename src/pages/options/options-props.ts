import type { Translate } from '../../core/interface/translate';
import type { KnownEntry } from '../../core/known/known-entry';
import type { Settings, SiteRule } from '../../core/settings/settings';
import type { BackupSectionProps } from './backup-section';
import type { ReviewOptionsProps } from './review-options';

/** A key combination of the extension, as the browser has it now. */
export interface Shortcut {
  /** What it does, in the reader's language. */
  readonly description: string;
  /** As the browser writes it; empty where none is set. */
  readonly keys: string;
}

/** What the options page works with. */
export interface OptionsProps {
  readonly t: Translate;
  readonly settings: Settings;
  /** Resolves once the settings are stored. */
  readonly change: (changed: Partial<Settings>) => Promise<void>;
  /** Keeps what is said of one site; null takes it back. */
  readonly ruleSite: (site: string, rule: SiteRule | null) => Promise<void>;
  /** Calls back with the settings whenever they change anywhere; gives what stops that. */
  readonly onChanged: (listener: (settings: Settings) => void) => () => void;
  /** Whether the browser lets Hamish look at all sites. */
  readonly hasAllSites: boolean;
  /** Asks the browser's question; call it in answer to a click. Gives whether it was granted. */
  readonly askForAllSites: () => Promise<boolean>;
  readonly shortcuts: readonly Shortcut[];
  readonly openShortcuts: () => void;
  readonly known: () => Promise<readonly KnownEntry[]>;
  readonly forget: (entry: string) => Promise<unknown>;
  readonly review: Omit<ReviewOptionsProps, 't'>;
  readonly safety: BackupSectionProps['safety'];
}

/** What a group of options works with. */
export interface OptionGroupProps {
  readonly t: Translate;
  readonly settings: Settings;
  readonly change: (changed: Partial<Settings>) => void;
}
