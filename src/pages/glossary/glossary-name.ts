import type { Translate } from '../../core/interface/translate';
import type { OwnGlossary } from '../../core/own-glossary/own-entry';

/** What a glossary is called: the one that collects what is added while reading has no name at first. */
export function nameOf({ name }: Pick<OwnGlossary, 'name'>, t: Translate): string {
  return name === '' ? t('glossary_mine') : name;
}
