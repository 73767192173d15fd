import { describeFailure } from '../../core/interface/describe-failure';
import { isolate } from '../../core/interface/isolate';
import type { Translate } from '../../core/interface/translate';
import { type BinnedNote, daysLeft } from '../../core/notes/binned-note';
import type { Bin } from './use-bin';

/** What the bin shows. */
export interface BinSectionProps {
  readonly t: Translate;
  readonly bin: Bin;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Those deleted before can be brought back once these have been seen to. */
const SHOWN = 100;

/** The deleted notes, folded away; each can be brought back or deleted for good. */
export function BinSection({ t, bin, now }: BinSectionProps) {
  const { binned, failure } = bin;
  if (binned.length === 0 && failure === null) return null;
  return (
    <details class="bin">
      <summary>{t('notebook_bin', binned.length)}</summary>
      <p>{t('notebook_bin_kept')}</p>
      <p role="status">
        {failure === null ? '' : describeFailure(t, t('notebook_bin_failed'), failure)}
      </p>
      <ul>
        {binned.slice(0, SHOWN).map((each) => (
          <BinnedRow key={each.id} t={t} binned={each} bin={bin} now={now} />
        ))}
      </ul>
      {binned.length > SHOWN && <p>{t('notebook_bin_more', binned.length - SHOWN)}</p>}
      <button type="button" onClick={() => void bin.purge(binned.map(({ id }) => id))}>
        {t('notebook_bin_empty')}
      </button>
    </details>
  );
}

function BinnedRow({ t, binned, bin, now }: BinSectionProps & { readonly binned: BinnedNote }) {
  const { id, note } = binned;
  const name = isolate(note.headword);
  return (
    <li>
      <span class="headword" lang={note.source.language} dir="auto">
        {note.headword}
      </span>{' '}
      <bdi class="rendering">{note.rendering}</bdi>
      <p dir="auto">{note.sentence}</p>
      {note.text !== '' && <p dir="auto">{note.text}</p>}
      <p class="days-left">{t('notebook_bin_days', daysLeft(binned, now))}</p>
      <button
        type="button"
        aria-label={t('notebook_bin_restore_label', name)}
        onClick={() => void bin.restore([id])}
      >
        {t('notebook_bin_restore')}
      </button>{' '}
      <button
        type="button"
        aria-label={t('notebook_bin_purge_label', name)}
        onClick={() => void bin.purge([id])}
      >
        {t('notebook_bin_purge')}
      </button>
    </li>
  );
}
