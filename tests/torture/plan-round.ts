import type { Deed } from './note-model';
import type { Random } from './random';

/** What goes wrong while a round's deeds are under way. */
export const DISASTERS = ['nothing', 'background stopped', 'tab closed', 'browser killed'] as const;

export type Disaster = (typeof DISASTERS)[number];

/** What happens at once in one round. */
export interface Round {
  readonly deeds: readonly { readonly tab: 0 | 1; readonly deed: Deed }[];
  readonly disaster: Disaster;
  /** How long after the deeds have begun, in milliseconds. */
  readonly after: number;
}

/** Notes that deeds return to. */
const MANY = 24;

/** Draws one round after the other; `avoid` are notes that must be left alone. */
export function createPlan(random: Random) {
  let version = 0;
  let numbers = Array.from({ length: MANY }, (_, number) => number);
  let fresh = MANY;

  function deedOn(number: number): Deed {
    version++;
    const kind = random.of(['save', 'save', 'save', 'remove', 'undo'] as const);
    return kind === 'save' ? { kind, number, version } : { kind, number };
  }

  function importOf(old: readonly number[]): Deed {
    version++;
    const made = Array.from({ length: 1 + random.below(40) }, () => fresh++);
    return { kind: 'import', numbers: [...old, ...made], version };
  }

  return (avoid: ReadonlySet<number>): Round => {
    numbers = numbers.map((number) => (avoid.has(number) ? fresh++ : number));
    const imported = random.chance(0.25) ? numbers.slice(0, random.below(MANY / 2)) : null;
    const free = imported === null ? numbers : numbers.slice(MANY / 2);
    const deeds = Array.from({ length: 1 + random.below(6) }, () => deedOn(random.of(free)));
    if (imported !== null) deeds.push(importOf(imported));
    return {
      deeds: deeds.map((deed) => ({ tab: random.chance(0.5) ? 1 : 0, deed })),
      disaster: random.of([
        ...(['nothing', 'nothing', 'tab closed'] as const),
        ...(['background stopped', 'background stopped', 'background stopped'] as const),
        ...(random.chance(0.6) ? (['browser killed'] as const) : []),
      ]),
      after: random.below(40),
    };
  };
}
