import type { OptionsProps } from './options-props';

/** The key combinations as they are now, and the way to the browser's own page that changes them. */
export function ShortcutList({
  t,
  shortcuts,
  openShortcuts,
}: Pick<OptionsProps, 't' | 'shortcuts' | 'openShortcuts'>) {
  if (shortcuts.length === 0) return null;
  return (
    <section>
      <h2>{t('options_shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys === '' ? t('options_shortcut_none') : <kbd dir="ltr">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={openShortcuts}>
        {t('options_shortcuts_change')}
      </button>
    </section>
  );
}
