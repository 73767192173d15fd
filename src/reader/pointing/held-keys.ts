import type { HeldKey, Settings } from '../../core/settings/settings';

/** What the keys that are held now allow. */
export interface Held {
  /** The key is held that asks about every word. */
  readonly isAsking: boolean;
  /** Names are explained under the pointer. */
  readonly isHovering: boolean;
}

/** Tells what held keys mean, with the keys that the reader chose. */
export interface HeldKeys {
  /** What is held during a movement or press of the pointer. */
  during(event: MouseEvent): Held;
  /** What is held after a key went down or up; null where that changes nothing. */
  after(event: KeyboardEvent, before: Held): Held | null;
}

/** The keys as `KeyboardEvent.key` names them, and the property of an event that tells of them. */
const KEYS = {
  alt: ['Alt', 'altKey'],
  control: ['Control', 'ctrlKey'],
  shift: ['Shift', 'shiftKey'],
} as const satisfies Readonly<Record<HeldKey, readonly [string, keyof MouseEvent]>>;

/** Makes what tells the meaning of held keys; one key may mean both. */
export function createHeldKeys({
  wordKey,
  hoverKey,
}: Pick<Settings, 'wordKey' | 'hoverKey'>): HeldKeys {
  const isKey = (event: KeyboardEvent, key: HeldKey | null) =>
    key !== null && event.key === KEYS[key][0];
  return {
    during: (event) => ({
      isAsking: event[KEYS[wordKey][1]],
      isHovering: hoverKey === null || event[KEYS[hoverKey][1]],
    }),
    after(event, before) {
      const isDown = event.type === 'keydown';
      const isAsking = isKey(event, wordKey) ? isDown : before.isAsking;
      const isHovering = isKey(event, hoverKey) ? isDown : before.isHovering;
      const isSame = isAsking === before.isAsking && isHovering === before.isHovering;
      return isSame ? null : { isAsking, isHovering };
    },
  };
}
