/** @throws TypeError when what came in from another process under `name` is no list. */
export function checkedList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${name}: expected a list`);
  return value;
}
