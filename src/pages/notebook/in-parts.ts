/** So many notes are about a megabyte: a message must not grow with what the reader chose. */
const PART = 1000;

/** Does something with many ids, part by part; rejects with the first part that fails. */
export async function inParts<T>(
  ids: readonly string[],
  task: (part: readonly string[]) => Promise<T>,
): Promise<readonly T[]> {
  const answers: T[] = [];
  for (let from = 0; from < ids.length; from += PART)
    answers.push(await task(ids.slice(from, from + PART)));
  return answers;
}
