/** So many notes are about a megabyte: a message must not grow with what the reader chose. */
const PART = 1000;

/** Does something with many items, part by part; rejects with the first part that fails. */
export async function inParts<Item, T>(
  items: readonly Item[],
  task: (part: readonly Item[]) => Promise<T>,
): Promise<readonly T[]> {
  const answers: T[] = [];
  for (let from = 0; from < items.length; from += PART)
    answers.push(await task(items.slice(from, from + PART)));
  return answers;
}
