import { Radicals } from './radicals';
import type { WordCardProps } from './word-card-props';

/** The root of a word, which opens its family; nothing for a word without one. */
export function RootLine({
  root,
  study,
  t,
}: Pick<WordCardProps, 'study' | 't'> & { readonly root: string }) {
  if (root === '') return null;
  return (
    <p class="root">
      <span class="label">{t('word_root')}</span>{' '}
      <button type="button" class="chip" onClick={() => study.openFamily(root)}>
        <Radicals root={root} />
      </button>
    </p>
  );
}
