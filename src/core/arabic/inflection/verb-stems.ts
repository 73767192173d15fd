import type { Stem, StemClass } from './stem';
import { spell, type Unit, unit, unitsOf } from './unit';

/** What is needed to conjugate a verb. */
export interface Verb {
  /** The past, he-form, vocalised: كَتَبَ. */
  readonly lemma: string;
  /** `I` to `X`, `Q1`, `Q2`, `Q4`. */
  readonly form: string;
  /** Vowel of the present stem of form I: `u`, or `u; i`. */
  readonly present: string;
}

type Vowel = 'a' | 'i' | 'u';

/** Forms whose present keeps a before the last radical: يَتَعَلَّم. */
const KEEPS_A: ReadonlySet<string> = new Set(['V', 'VI', 'Q2']);

/** Forms whose present is prefixed with u: يُعْلِن. */
const U_PREFIX: ReadonlySet<string> = new Set(['II', 'III', 'IV', 'Q1']);

/** Forms whose past begins with a letter that the present drops: اِنْتَخَبَ يَنْتَخِب, أَعْلَنَ يُعْلِن. */
const DROPS_FIRST: ReadonlySet<string> = new Set(['IV', 'VII', 'VIII', 'IX', 'X', 'Q4']);

const GUTTURALS = 'ءهعحغخ';

/**
 * Every stem of a verb: past and present, short and long ones of weak and geminate verbs, the
 * passives that are written otherwise than their actives, the imperative.
 *
 * @example verbStems({ lemma: 'قَالَ', form: 'I', present: 'u' }).map((stem) => stem.written)
 *   // قَال, قُل, قُول, قُل, قِيل, قَال …
 */
export function verbStems(verb: Verb): Stem[] {
  const past = withoutEnding(verb.lemma);
  const kind = kindOf(past, verb.form);
  const vowels = verb.form === 'I' ? (verb.present.split('; ') as Vowel[]) : ['i' as Vowel];
  const stems = [...pastStems(past, kind, verb.form, vowels[0] ?? 'a')];
  for (const vowel of vowels) {
    const present = presentBase(past, kind, verb.form, vowel);
    stems.push(...presentStems(present, kind, U_PREFIX.has(verb.form) ? 'u-prefix' : ''));
    stems.push(...imperatives(present, kind, verb.form));
  }
  stems.push(...passives(past, kind, verb.form));
  return stems;
}

type Kind = 'sound' | 'hollow' | 'defective' | 'defective-i' | 'geminate';

function withoutEnding(lemma: string): Unit[] {
  const units = unitsOf(lemma);
  const last = units.at(-1);
  return last && last.vowel === 'a' ? [...units.slice(0, -1), { ...last, vowel: '' }] : units;
}

function kindOf(past: readonly Unit[], form: string): Kind {
  const last = past.at(-1);
  const before = past.at(-2);
  if (last?.doubled) return 'geminate';
  if (last?.letter === 'ى' || last?.letter === 'ا') return 'defective';
  if (last?.letter === 'ي' && before?.vowel === 'i') return 'defective-i';
  const mayBeHollow = ['I', 'IV', 'VII', 'VIII', 'X'].includes(form);
  return mayBeHollow && before?.letter === 'ا' && past.length > 2 ? 'hollow' : 'sound';
}

function stem(units: readonly Unit[], cls: StemClass, trait: Stem['trait'] = ''): Stem {
  return { written: spell(units), class: cls, trait };
}

/** A present stem is spelled behind the prefix of a person, which seats a first hamza: يُؤْمِن. */
function presentStem(
  units: readonly Unit[],
  cls: StemClass,
  trait: Stem['trait'] = '',
): Stem {
  const prefix = unit('ي', trait === '' ? 'a' : 'u');
  return { written: spell([prefix, ...units]).slice(2), class: cls, trait };
}

/** The same units with another vowel on the one at `at` (from the end, -1 is the last). */
function withVowel(units: readonly Unit[], at: number, vowel: Unit['vowel']): Unit[] {
  const index = units.length + at;
  return units.map((each, i) => (i === index ? { ...each, vowel } : each));
}

/** A doubled last letter as two. */
function undoubled(units: readonly Unit[], vowel: Vowel): Unit[] {
  const last = units.at(-1) as Unit;
  return [...units.slice(0, -1), unit(last.letter, vowel), unit(last.letter)];
}

function pastStems(past: readonly Unit[], kind: Kind, form: string, vowel: Vowel): Stem[] {
  const shortened = past.slice(0, -1);
  switch (kind) {
    case 'sound':
      return [stem(past, 'past')];
    case 'geminate':
      return [stem(past, 'past-vowel'), stem(undoubled(past, 'a'), 'past-consonant')];
    case 'hollow': {
      const short = [...past.slice(0, -2), past.at(-1) as Unit];
      const inner = form === 'I' ? (vowel === 'u' ? 'u' : 'i') : 'a';
      return [stem(past, 'past-vowel'), stem(withVowel(short, -2, inner), 'past-consonant')];
    }
    case 'defective': {
      const radical = form === 'I' && past.at(-1)?.letter === 'ا' ? 'و' : 'ي';
      return [
        stem(past, 'past-bare'),
        stem([...shortened, unit('ا')], 'past-object'),
        stem(shortened, 'past-short'),
        stem([...shortened, unit(radical)], 'past-consonant'),
      ];
    }
    case 'defective-i':
      return [
        stem(past, 'past-vowel'),
        stem(past, 'past-consonant'),
        stem(withVowel(shortened, -1, 'u'), 'past-plural'),
      ];
  }
}

/** The present stem with its last radical, without the prefix of the person. */
function presentBase(
  past: readonly Unit[],
  kind: Kind,
  form: string,
  vowel: Vowel,
): readonly Unit[] {
  return form === 'I' ? firstForm(past, kind, vowel) : derivedForm(past, kind, form);
}

function firstForm(past: readonly Unit[], kind: Kind, vowel: Vowel): readonly Unit[] {
  const first = past[0] as Unit;
  const last = past.at(-1) as Unit;
  if (kind === 'hollow')
    return [{ ...first, vowel }, unit({ u: 'و', i: 'ي', a: 'ا' }[vowel]), last];
  if (kind === 'geminate') return [{ ...first, vowel }, last];
  const middle = { ...(past[1] as Unit), vowel };
  const isDefective = kind === 'defective' || kind === 'defective-i';
  const end = isDefective ? unit({ u: 'و', i: 'ي', a: 'ى' }[vowel]) : last;
  const guttural = GUTTURALS.includes(middle.letter) || GUTTURALS.includes(last.letter);
  const dropsWaw = first.letter === 'و' && (vowel === 'i' || (vowel === 'a' && guttural));
  return dropsWaw ? [middle, end] : [{ ...first, vowel: '' }, middle, end];
}

function derivedForm(past: readonly Unit[], kind: Kind, form: string): readonly Unit[] {
  let units = DROPS_FIRST.has(form) ? past.slice(1) : [...past];
  // آمَنَ is ءَءْمَنَ: the second hamza closes the syllable of the prefix.
  if (form === 'IV' && units[0]?.letter === 'ا') units = [unit('ء'), ...units.slice(1)];
  if (form === 'IV' && units[0]?.letter === 'ي' && units[0].vowel === '')
    units = [unit('و'), ...units.slice(1)];
  if (kind === 'defective' || kind === 'defective-i') {
    const stemOnly = units.slice(0, -1);
    return KEEPS_A.has(form)
      ? [...withVowel(stemOnly, -1, 'a'), unit('ى')]
      : [...withVowel(stemOnly, -1, 'i'), unit('ي')];
  }
  if (kind === 'hollow')
    return form === 'IV' || form === 'X'
      ? [...withVowel(units.slice(0, -2), -1, 'i'), unit('ي'), units.at(-1) as Unit]
      : units;
  if (kind === 'geminate')
    return form === 'IV' || form === 'X' || form === 'Q4' ? withVowel(units, -2, 'i') : units;
  return KEEPS_A.has(form) ? units : withVowel(units, -2, 'i');
}

function presentStems(base: readonly Unit[], kind: Kind, trait: Stem['trait']): Stem[] {
  const last = base.at(-1) as Unit;
  const say = (units: readonly Unit[], cls: StemClass) => presentStem(units, cls, trait);
  switch (kind) {
    case 'sound':
      return [say(base, 'present')];
    case 'geminate':
      return [say(base, 'present-vowel'), say(undoubled(base, 'i'), 'present-consonant')];
    case 'hollow':
      return [
        say(base, 'present-vowel'),
        say([...base.slice(0, -2), last], 'present-consonant'),
      ];
    default: {
      const short = base.slice(0, -1);
      const full = [say(base, 'present-full'), say(short, 'present-short')];
      // Before an object ى is written ا, before an ending ي: يَرَاه, يَلْقَيَان.
      return last.letter === 'ى'
        ? [...full, ...['ا', 'ي'].map((l) => say([...short, unit(l)], 'present-full'))]
        : full;
    }
  }
}

function imperatives(base: readonly Unit[], kind: Kind, form: string): Stem[] {
  const short =
    kind === 'hollow'
      ? [...base.slice(0, -2), base.at(-1) as Unit]
      : kind === 'defective' || kind === 'defective-i'
        ? base.slice(0, -1)
        : base;
  const first = short[0];
  if (first === undefined || short.length < 2) return [];
  const prefix = form === 'IV' ? [unit('ء', 'a')] : first.vowel === '' ? [unit('ا', 'i')] : [];
  return [stem([...prefix, ...short], 'imperative')];
}

/** The passives whose letters differ from the active's. */
function passives(past: readonly Unit[], kind: Kind, form: string): Stem[] {
  const passive: Stem[] = [];
  const say = (units: readonly Unit[], cls: StemClass) =>
    passive.push(
      cls.startsWith('present') ? presentStem(units, cls, 'passive') : stem(units, cls, 'passive'),
    );
  const opened = past.map((each, at) =>
    each.letter === 'ا' && at > 0 && at < past.length - 1 && (form === 'III' || form === 'VI')
      ? unit('و')
      : at < past.length - 2 || each.vowel === 'a'
        ? { ...each, vowel: each.vowel === 'a' || each.vowel === 'i' ? ('u' as const) : each.vowel }
        : each,
  );
  if (kind === 'hollow') {
    const head = withVowel(opened.slice(0, -2), -1, 'i');
    say([...head, unit('ي'), past.at(-1) as Unit], 'past-vowel');
    const base = presentBase(past, kind, form, 'i');
    say([...withVowel(base.slice(0, -2), -1, 'a'), unit('ا'), past.at(-1) as Unit], 'present-vowel');
  } else if (kind === 'defective') {
    const head = withVowel(opened.slice(0, -1), -1, 'i');
    say([...head, unit('ي')], 'past-vowel');
    say(withVowel(head, -1, 'u'), 'past-plural');
    const base = presentBase(past, kind, form, 'i');
    say([...withVowel(base.slice(0, -1), -1, 'a'), unit('ى')], 'present-full');
  } else if (form === 'III' || form === 'VI')
    say(withVowel(opened, -2, 'i'), 'past');
  else if (form === 'I' && past[0]?.letter === 'و' && kind === 'sound')
    say([unit('و'), { ...(past[1] as Unit), vowel: 'a' }, past[2] as Unit], 'present');
  return passive;
}
