/**
 * Tags as a reader types them, between commas or semicolons of either script. Empty ones and
 * repetitions are left out.
 *
 * @example parseTags('سياسة، history; سياسة') // ['سياسة', 'history']
 */
export function parseTags(typed: string): readonly string[] {
  const tags = typed
    .split(/[,،;؛\n]/)
    .map((tag) => tag.trim().replace(/\s+/g, ' '))
    .filter((tag) => tag !== '');
  return [...new Set(tags)];
}
