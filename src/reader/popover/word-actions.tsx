import { useState } from 'preact/hooks';
import { romanise } from '../../core/arabic/romanise';
import { copyText } from '../words/copy-text';
import type { WordCardProps } from './word-card-props';

type CopyState = 'idle' | 'copied' | 'failed';

const COPY_TEXT: Readonly<Record<CopyState, string>> = {
  idle: 'word_copy',
  copied: 'word_copied',
  failed: 'word_copy_failed',
};

/** What can be done with a word besides keeping it. */
export function WordActions({ study, speaker, romanisation, document, t }: WordCardProps) {
  const [copied, setCopied] = useState<CopyState>('idle');
  const { view, reading, word } = study;
  const copy = () =>
    void copyText(document, textOf({ study, romanisation })).then((done) =>
      setCopied(done ? 'copied' : 'failed'),
    );
  return (
    <>
      {view === null && (
        <button type="button" class="sentence" onClick={study.openSentence}>
          {t('word_sentence')}
        </button>
      )}
      <button type="button" class="copy" onClick={copy} aria-live="polite">
        {t(COPY_TEXT[copied])}
      </button>
      {speaker.canSpeak && (
        <button
          type="button"
          class="speak"
          onClick={() => speaker.speak(reading?.vocalised ?? word.surface)}
        >
          {t('word_speak')}
        </button>
      )}
    </>
  );
}

/** What Copy copies: the word with what is said about it, or the sentence a word a line. */
function textOf({ study, romanisation }: Pick<WordCardProps, 'study' | 'romanisation'>): string {
  const { view, reading, word } = study;
  if (view?.name === 'sentence')
    return view.words.map(({ written, english }) => `${written}\t${english}`).join('\n');
  if (reading === null) return word.surface;
  const latin = romanise(reading.vocalised, { scheme: romanisation, full: true });
  return `${word.surface} (${latin}): ${reading.english}\n${reading.headword}: ${reading.glosses.join('; ')}`;
}
