import { romanise } from '../../core/arabic/romanise';
import type { Translate } from '../../core/interface/translate';
import type { ReadingGloss, Wording } from '../../core/words/word-gloss';
import { EntryLines } from './entry-lines';
import { FamilyList } from './family-list';
import { RootLine } from './root-line';
import type { WordCardProps } from './word-card-props';

/** So many relatives fit below a word; the root's button shows all. */
const RELATIVES = 5;

/** One reading of a word, from its letters to its relatives. */
export function ReadingView(props: WordCardProps & { readonly reading: ReadingGloss }) {
  const { reading, study, romanisation, t } = props;
  const relatives = study.family.slice(0, RELATIVES);
  return (
    <>
      <p class="said">
        {reading.pieces.length > 1 && <Surface reading={reading} />}
        <span class="arabic" lang="ar" dir="rtl">
          {reading.vocalised}
        </span>{' '}
        <span class="romanisation" lang="ar-Latn" dir="ltr">
          {romanise(reading.vocalised, { scheme: romanisation, full: true })}
        </span>
      </p>
      {reading.pieces.length > 1 && <Pieces reading={reading} t={t} />}
      {reading.facts.length > 0 && (
        <p class="word-facts">
          <span class="label">{t('word_here')}</span>{' '}
          {reading.facts.map((fact) => t(fact)).join(t('word_list_comma'))}
        </p>
      )}
      <section class="entry">
        <EntryLines
          entry={reading}
          isNamed={reading.headword.normalize('NFC') === reading.vocalised}
          romanisation={romanisation}
          t={t}
        />
        <RootLine root={reading.root} study={study} t={t} />
        {relatives.length > 0 && <FamilyList {...props} members={relatives} />}
      </section>
      {study.word.readings.length > 1 && <Readings {...props} />}
    </>
  );
}

/** The word as it is written, each piece in its colour; the letters stay joined. */
function Surface({ reading }: { readonly reading: ReadingGloss }) {
  return (
    <span class="surface" lang="ar" dir="rtl">
      {reading.pieces.map(({ written, role }, index) => (
        // The same piece may occur twice, and the order never changes.
        <span key={index} data-role={role}>
          {written}
        </span>
      ))}
    </span>
  );
}

function Pieces({ reading, t }: { readonly reading: ReadingGloss; readonly t: Translate }) {
  return (
    <ul class="word-pieces" dir="rtl" aria-label={t('word_pieces')}>
      {reading.pieces.map(({ written, role, meaning }, index) => (
        <li key={index}>
          <span class="arabic" lang="ar" data-role={role}>
            {written}
          </span>
          <Meaning meaning={meaning} t={t} />
        </li>
      ))}
    </ul>
  );
}

function Meaning({ meaning, t }: { readonly meaning: Wording; readonly t: Translate }) {
  if ('key' in meaning) return <span dir="auto">{t(meaning.key)}</span>;
  return (
    <span lang="en" dir="ltr">
      {meaning.english}
    </span>
  );
}

/** The readings to choose from, with the keys that choose them. */
function Readings({ study, t }: WordCardProps) {
  return (
    <section class="readings">
      <h3>{t('word_readings')}</h3>
      <ul>
        {study.word.readings.map((reading, index) => (
          <li key={index}>
            <button
              type="button"
              class="reading"
              aria-pressed={index === study.chosen}
              onClick={() => study.choose(index)}
            >
              <kbd>{index + 1}</kbd>
              <span class="arabic" lang="ar" dir="rtl">
                {reading.vocalised}
              </span>
              <span class="english" lang="en" dir="ltr">
                {reading.english}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
