/**
 * The indefinite form of a term listed in its definite form, or null where it has none: a noun
 * with its adjectives loses every article, a construct only the last.
 *
 * @example indefiniteForm('العلاقات الدبلوماسية') // 'علاقات دبلوماسية'
 * @example indefiniteForm('وزير الخارجية') // 'وزير خارجية'
 */
export function indefiniteForm(definite: string): string | null {
  const words = definite.split(' ');
  const bare = words.map((word) => (/^ال.{2}/.test(word) ? word.slice(2) : null));
  if (words.length === 1)
    return bare[0] !== null && (bare[0] ?? '').length >= 4 ? (bare[0] ?? null) : null;
  if (bare.every((word) => word !== null)) return bare.join(' ');
  const last = bare.at(-1);
  const articles = bare.filter((word) => word !== null).length;
  return last !== null && last !== undefined && articles === 1
    ? [...words.slice(0, -1), last].join(' ')
    : null;
}
