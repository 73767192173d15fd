import { checkedList } from './checked-list';

/**
 * @param most how long it may be, in UTF-16 code units
 * @throws TypeError when what came in from another process under `name` is no text, or an empty one
 */
export function checkedText(value: unknown, name: string, most = Number.POSITIVE_INFINITY): string {
  if (typeof value !== 'string' || value === '' || value.length > most)
    throw new TypeError(`${name}: expected a text`);
  return value;
}

/** @throws TypeError when what came in under `name` is no list of texts, each as above */
export function checkedTexts(value: unknown, name: string, most?: number): readonly string[] {
  return checkedList(value, name).map((text) => checkedText(text, name, most));
}
