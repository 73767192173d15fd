import { useState } from 'preact/hooks';
import type { Translate } from '../../core/interface/translate';
import type { ExtensionPage, PageState, TabApi } from '../../messages/contract';
import type { Client } from '../../messages/rpc';
import { PopupReasons } from './popup-reasons';

/** What the popup works with. */
export interface PopupProps {
  readonly t: Translate;
  /** Null when no content script answers in this tab. */
  readonly initial: PageState | null;
  readonly tab: Client<TabApi>;
  readonly openPage: (page: ExtensionPage) => void;
  /** Null where the browser has no side panels. */
  readonly openPanel: (() => void) | null;
}

const LINKS = [
  ['notebook', 'popup_notes'],
  ['review', 'popup_review'],
  ['glossary', 'popup_glossary'],
  ['options', 'popup_options'],
  ['sample', 'popup_sample'],
] as const;

/** What was decided about the page, why, and what the reader can do about it. */
export function PopupApp({ t, initial, tab, openPage, openPanel }: PopupProps) {
  const [state, setState] = useState(initial);
  const change = (call: Promise<PageState>) => {
    call.then(setState, () => setState(null));
  };
  return (
    <main class="popup">
      <h1>{t('popup_title')}</h1>
      <p role="status">{verdict(t, state)}</p>
      {state !== null && (
        <>
          <PopupReasons t={t} why={state.why} />
          <div class="actions">
            {!state.reading && !state.siteOff && (
              <button type="button" class="primary" onClick={() => change(tab('page.read'))}>
                {t('popup_read')}
              </button>
            )}
            <button
              type="button"
              onClick={() => change(tab('page.setSiteOff', { off: !state.siteOff }))}
            >
              {t(state.siteOff ? 'popup_site_turn_on' : 'popup_site_turn_off')}
            </button>
          </div>
        </>
      )}
      <nav>
        {openPanel !== null && (
          <button type="button" class="link" onClick={openPanel}>
            {t('popup_panel')}
          </button>
        )}
        {LINKS.map(([page, key]) => (
          <button key={page} type="button" class="link" onClick={() => openPage(page)}>
            {t(key)}
          </button>
        ))}
      </nav>
    </main>
  );
}

function verdict(t: Translate, state: PageState | null): string {
  if (state === null) return t('popup_unreachable');
  if (state.siteOff) return t('popup_site_off', state.site);
  if (!state.reading) return t('popup_not_article');
  // Otherwise the reader asked for it, whatever the page is.
  return state.isArticle && state.language === 'ar'
    ? t('popup_article', state.mentions)
    : t('popup_read_anyway', state.mentions);
}
