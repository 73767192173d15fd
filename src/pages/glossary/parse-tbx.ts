import type { TbxConcept, TbxLanguage } from '../../core/own-glossary/tbx-rows';

const XML = 'http://www.w3.org/XML/1998/namespace';

/**
 * Reads the concepts of a TBX file, version 2 (`martif`, `termEntry`, `langSet`) or 3 (`tbx`,
 * `conceptEntry`, `langSec`), in its styles of tags and of attributes.
 *
 * @returns null where it is no TBX, or XML that cannot be read
 */
export function parseTbx(text: string): readonly TbxConcept[] | null {
  // A file that defines entities of its own could make a text of any length.
  if (/<!ENTITY/i.test(text)) return null;
  const xml = new DOMParser().parseFromString(text.replace(/^\uFEFF/, ''), 'application/xml');
  if (named(xml, 'parsererror').length > 0) return null;
  if (!['martif', 'tbx'].includes(xml.documentElement?.localName ?? '')) return null;
  const concepts = [...named(xml, 'termEntry'), ...named(xml, 'conceptEntry')];
  return concepts.map((concept) => ({
    languages: merged([...named(concept, 'langSet'), ...named(concept, 'langSec')].map(languageOf)),
    definition: definitionOf([...concept.children].filter((child) => !isLanguage(child))),
  }));
}

function named(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function isLanguage({ localName }: Element): boolean {
  return localName === 'langSet' || localName === 'langSec';
}

function languageOf(section: Element): TbxLanguage {
  const language = section.getAttributeNS(XML, 'lang') ?? section.getAttribute('lang') ?? '';
  const terms = named(section, 'term').map((term) => ({
    text: textOf(term),
    rank: rankOf(term),
  }));
  return {
    language: language.trim(),
    terms: terms
      .filter((term) => term.text !== '')
      .sort((a, b) => a.rank - b.rank)
      .map((term) => term.text),
    definition: definitionOf([section]),
  };
}

/** A file may have several sections for one language. */
function merged(sections: readonly TbxLanguage[]): TbxLanguage[] {
  const byLanguage = new Map<string, TbxLanguage>();
  for (const section of sections.filter(({ language }) => language !== '')) {
    const before = byLanguage.get(section.language);
    byLanguage.set(section.language, {
      language: section.language,
      terms: [...(before?.terms ?? []), ...section.terms],
      definition: before?.definition || section.definition,
    });
  }
  return [...byLanguage.values()];
}

const STATUS = /^(?:administrativeStatus|normativeAuthorization)$/;

/** 0 for a preferred term, 2 for one that is not to be used. */
function rankOf(term: Element): number {
  const around = term.closest('tig, ntig, termSec') ?? term;
  const status = [...around.getElementsByTagName('*')].find(
    (each) => STATUS.test(each.localName) || STATUS.test(each.getAttribute('type') ?? ''),
  );
  const said = status?.textContent ?? '';
  if (/preferred/i.test(said)) return 0;
  return /deprecated|superseded|obsolete/i.test(said) ? 2 : 1;
}

/** The first definition in some elements. */
function definitionOf(elements: readonly Element[]): string {
  const all = elements.flatMap((element) => [element, ...element.getElementsByTagName('*')]);
  const definition = all.find(
    (element) =>
      element.localName === 'definition' || element.getAttribute('type') === 'definition',
  );
  return definition === undefined ? '' : textOf(definition);
}

function textOf({ textContent }: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}
