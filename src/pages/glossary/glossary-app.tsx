import { useCallback, useState } from 'preact/hooks';
import { Alert } from '../../components/alert';
import { describeFailure } from '../../core/interface/describe-failure';
import { useStored } from '../notebook/use-stored';
import { EntriesSection } from './entries-section';
import { GlossaryList } from './glossary-list';
import { nameOf } from './glossary-name';
import type { GlossaryProps } from './glossary-props';
import { ImportSection } from './import-section';
import { UndoToasts } from './undo-toasts';
import { useAttempts } from './use-attempts';

/** The reader's glossaries: their order, their entries, and how entries come in and go out. */
export function GlossaryApp(props: GlossaryProps) {
  const { t, language, background, onGlossaryChanged, place } = props;
  const load = useCallback(() => background('glossary.list'), [background]);
  const { found, failure, reload } = useStored(load, onGlossaryChanged);
  const [wantedGlossary, wantedEntry = null] = place.split('/');
  const [chosen, choose] = useState(wantedGlossary ?? '');
  const attempts = useAttempts();
  const glossaries = found ?? [];
  const shown = glossaries.find(({ id }) => id === chosen) ?? glossaries[0];
  const parts = { ...props, attempts };
  return (
    <div class="glossary" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <main>
        <h1>{t('glossary_title')}</h1>
        <p>{t('glossary_intro')}</p>
        {failure !== null && (
          <Alert actionLabel={t('notebook_retry')} onAction={() => void reload()}>
            {describeFailure(t, t('glossary_load_failed'), failure)}
          </Alert>
        )}
        {attempts.failure !== null && (
          <Alert actionLabel={t('notebook_dismiss')} onAction={attempts.dismissFailure}>
            {describeFailure(t, attempts.failure.what, attempts.failure.error)}
          </Alert>
        )}
        {found === null && failure === null && <p role="status">{t('glossary_loading')}</p>}
        {found !== null && (
          <>
            <GlossaryList {...parts} glossaries={found} shown={shown ?? null} onChoose={choose} />
            <ImportSection {...parts} glossaries={found} onDone={choose} />
            {shown !== undefined && (
              <EntriesSection
                key={shown.id}
                {...parts}
                glossary={shown}
                name={nameOf(shown, t)}
                editing={shown.id === wantedGlossary ? wantedEntry : null}
              />
            )}
          </>
        )}
      </main>
      <UndoToasts t={t} attempts={attempts} />
    </div>
  );
}
