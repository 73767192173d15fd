import { createTranslate, type Translate } from '../core/interface/translate';
import { interfaceMessages } from './interface-messages';
import { onSettingsChanged, settings } from './settings';

/** What every page of the extension starts with. */
export interface PageSetting {
  readonly root: HTMLElement;
  readonly t: Translate;
  readonly language: 'en' | 'ar';
}

/** Sets the language, direction, title, theme and text size of the extension's page that calls it. */
export async function preparePage(titleKey: string): Promise<PageSetting> {
  const [{ language, messages }] = await Promise.all([interfaceMessages(), dress()]);
  const t = createTranslate(messages);
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.title = t(titleKey);
  onSettingsChanged(() => void dress());
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id root.');
  return { root, t, language };
}

async function dress(): Promise<void> {
  const { theme, textSize } = await settings();
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.style.fontSize = `${textSize}%`;
}
