/** Where a key was pressed: on a note, on something in it, in the search box, elsewhere. */
export type KeyPlace = 'card' | 'inCard' | 'search' | 'field' | 'page';

export type ListCommand = 'next' | 'previous' | 'edit' | 'remove' | 'select' | 'search';

/**
 * What keys do, and where. Each letter stands with the one that has its place on an Arabic
 * keyboard. A single letter does nothing in a field, and Enter on a button is the button's.
 */
const LIST_COMMANDS: readonly {
  readonly keys: readonly string[];
  readonly command: ListCommand;
  readonly places: readonly KeyPlace[];
}[] = [
  { keys: ['j', 'ت'], command: 'next', places: ['card', 'inCard', 'page'] },
  { keys: ['k', 'ن'], command: 'previous', places: ['card', 'inCard', 'page'] },
  // Elsewhere the arrows scroll.
  { keys: ['ArrowDown'], command: 'next', places: ['card', 'inCard', 'search'] },
  { keys: ['ArrowUp'], command: 'previous', places: ['card', 'inCard'] },
  { keys: ['Enter'], command: 'edit', places: ['card'] },
  { keys: ['Delete'], command: 'remove', places: ['card', 'inCard'] },
  { keys: ['x', 'ء', ' '], command: 'select', places: ['card'] },
  { keys: ['/', 'ظ'], command: 'search', places: ['card', 'inCard', 'page'] },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/** What a key is to do; null where it is left to the browser. */
export function listCommand(pressed: Pressed, place: KeyPlace): ListCommand | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.isComposing) return null;
  const found = LIST_COMMANDS.find(
    ({ keys, places }) => keys.includes(pressed.key) && places.includes(place),
  );
  return found?.command ?? null;
}
