import { useState } from 'preact/hooks';
import { Alert } from '../../components/alert';
import { FileButton } from '../../components/file-button';
import type { OwnGlossary } from '../../core/own-glossary/own-entry';
import type { GlossaryProps } from './glossary-props';
import { ImportPreview } from './import-preview';
import type { Attempts } from './use-attempts';
import { type PendingImport, targetOf, useEntryImport } from './use-entry-import';

/** What the section works with and whom it tells. */
export interface ImportSectionProps extends GlossaryProps {
  readonly attempts: Attempts;
  readonly glossaries: readonly OwnGlossary[];
  /** Told of the glossary that entries have come into. */
  readonly onDone: (glossary: string) => void;
}

interface Outcome {
  readonly added: number;
  readonly updated: number;
}

/** Takes a file of terms in: chosen, looked at, then stored all at once or not at all. */
export function ImportSection(props: ImportSectionProps) {
  const { t, background, attempts, glossaries, newId, onDone } = props;
  const incoming = useEntryImport(props);
  const [running, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { pending } = incoming;

  const store = async (import_: PendingImport) => {
    const glossary = targetOf(import_, glossaries, newId);
    const { id, name, from, to } = glossary;
    setRunning(true);
    const stored = await attempts.attempt(t('glossary_import_failed'), async () => {
      const { entries } = import_.read;
      setOutcome(
        await background('glossary.import', { glossary: { id, name, from, to }, entries }),
      );
    });
    setRunning(false);
    if (!stored) return;
    incoming.close();
    onDone(id);
  };

  return (
    <section class="import">
      <h2>{t('glossary_import_title')}</h2>
      <p class="hint">{t('glossary_import_hint')}</p>
      <FileButton
        label={t('glossary_import')}
        accept=".csv,.tsv,.txt,.tab,.tbx,.xml"
        disabled={running}
        onChoose={(file) => {
          setOutcome(null);
          void attempts.attempt(t('glossary_import_failed'), () => incoming.open(file));
        }}
      />
      {outcome !== null && (
        <p class="report" role="status">
          {t('glossary_import_done', outcome.added, outcome.updated)}
        </p>
      )}
      {pending?.file.kind === 'refused' && (
        <Alert actionLabel={t('notebook_dismiss')} onAction={incoming.close}>
          {t(`glossary_file_${pending.file.problem}`)}
        </Alert>
      )}
      {pending !== null && pending.file.kind !== 'refused' && (
        <ImportPreview
          {...props}
          pending={pending}
          running={running}
          choose={incoming.choose}
          onStore={() => void store(pending)}
          onCancel={incoming.close}
        />
      )}
    </section>
  );
}
