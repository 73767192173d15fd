import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../core/interface/translate';

/** What the first steps work with. */
export interface FirstStepsProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  /** Calls back once a name is explained; gives what stops the waiting. */
  readonly onExplained: (done: () => void) => () => void;
  /** Calls back once a note is stored; gives what stops the waiting. */
  readonly onSaved: (done: () => void) => () => void;
  readonly openReview: () => void;
  /** Whether the browser lets Hamish look at all sites. */
  readonly hasAllSites: boolean;
  /** Asks the browser's question; call it in answer to a click. Gives whether it was granted. */
  readonly askForAllSites: () => Promise<boolean>;
}

/** Teaches by doing: point, save, meet again; each step is ticked when the reader has done it. */
export function FirstSteps(props: FirstStepsProps) {
  const { t, language, onExplained, onSaved } = props;
  const [explained, setExplained] = useState(false);
  const [saved, setSaved] = useState(false);
  const [granted, setGranted] = useState(props.hasAllSites);
  useEffect(() => onExplained(() => setExplained(true)), [onExplained]);
  useEffect(() => onSaved(() => setSaved(true)), [onSaved]);
  const steps = [
    [t('first_point'), explained || saved],
    [t('first_save'), saved],
  ] as const;
  return (
    <section lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'} aria-labelledby="first-steps">
      <h2 id="first-steps">{t('first_title')}</h2>
      <p>{t('first_intro')}</p>
      <ol>
        {steps.map(([text, done]) => (
          <li key={text} class={done ? 'done' : undefined}>
            {text} {done && <strong>{t('first_done')}</strong>}
          </li>
        ))}
        <li>
          {t('first_review')}{' '}
          <button type="button" disabled={!saved} onClick={props.openReview}>
            {t('first_review_open')}
          </button>
        </li>
      </ol>
      <p role="status">{saved ? t('first_saved') : explained ? t('first_explained') : ''}</p>
      {granted ? (
        <p>{t('first_everywhere')}</p>
      ) : (
        <p>
          {t('first_permission')}{' '}
          <button
            type="button"
            class="primary"
            onClick={() => void props.askForAllSites().then(setGranted)}
          >
            {t('options_sites_ask')}
          </button>
        </p>
      )}
      <p>{t('first_privacy')}</p>
    </section>
  );
}
