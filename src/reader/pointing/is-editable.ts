const EDITABLE = 'input, select, textarea, [contenteditable]:not([contenteditable="false" i])';

/** Whether an event's target is, or lies in, something to type into or to choose from. */
export function isEditable(target: EventTarget | null | undefined): boolean {
  return target instanceof Element && target.closest(EDITABLE) !== null;
}
