import { type SentenceSpan, sentenceSpan } from '../../core/notes/sentence-span';
import type {
  FamilyMember,
  LemmaGloss,
  ReadingGloss,
  SentenceWord,
  WordGloss,
} from '../../core/words/word-gloss';
import type { MarkedMention } from '../highlight/marked-mention';
import type { WordLookUp } from './word-look-up';
import { sentenceMention, wordMention } from './word-mention';
import type { WordPlace } from './word-place';

/** What is looked at beyond the word itself. */
export type StudyView =
  | { readonly name: 'lemma'; readonly lemma: LemmaGloss }
  | { readonly name: 'family'; readonly root: string; readonly members: readonly FamilyMember[] }
  | {
      readonly name: 'sentence';
      readonly span: SentenceSpan;
      readonly words: readonly SentenceWord[];
    };

/** A word being studied: which of its readings, and where the reader went from there. */
export interface WordStudy {
  readonly place: WordPlace;
  readonly word: WordGloss;
  /** Index into the word's readings. */
  readonly chosen: number;
  readonly reading: ReadingGloss | null;
  /** Null while the word itself is shown. */
  readonly view: StudyView | null;
  /** Other words of the reading's root; [] until they are known. */
  readonly family: readonly FamilyMember[];
  /** The last look-up did not work. */
  readonly failed: boolean;
  /** What a note would be taken of now; null where there is nothing to note. */
  readonly noteOn: MarkedMention | null;
  /** Chooses a reading; false when there is none with this index. */
  choose(index: number): boolean;
  openLemma(lemma: number): void;
  openFamily(root: string): void;
  openSentence(): void;
  back(): void;
}

/** Begins the study of a word; `onChange` is told whenever something else is to be shown. */
export function studyWord(
  place: WordPlace,
  word: WordGloss,
  lookUp: WordLookUp,
  onChange: () => void,
): WordStudy {
  const trail: StudyView[] = [];
  const families = new Map<string, readonly FamilyMember[]>();
  let chosen = 0;
  let failed = false;

  function reading(): ReadingGloss | null {
    return word.readings[chosen] ?? null;
  }

  function wait<T>(promise: Promise<T>, then: (value: T) => void): void {
    failed = false;
    void promise.then(then, () => (failed = true)).then(onChange);
  }

  function askFamily(): void {
    const root = reading()?.root ?? '';
    if (root === '' || families.has(root)) return;
    families.set(root, []);
    // Not worth a complaint: the word is explained without its family.
    lookUp.family(root).then(
      (members) => {
        families.set(root, members);
        onChange();
      },
      () => families.delete(root),
    );
  }

  function noteOn(): MarkedMention | null {
    const view = trail.at(-1);
    if (view === undefined) return wordMention(place, word, chosen);
    return view.name === 'sentence' ? sentenceMention(place, view.span, view.words) : null;
  }

  askFamily();

  return {
    place,
    word,
    get chosen() {
      return chosen;
    },
    get reading() {
      return reading();
    },
    get view() {
      return trail.at(-1) ?? null;
    },
    get family() {
      const { lemma, root = '' } = reading() ?? {};
      return (families.get(root) ?? []).filter((member) => member.lemma !== lemma);
    },
    get failed() {
      return failed;
    },
    get noteOn() {
      return noteOn();
    },
    choose(index) {
      if (trail.length > 0 || word.readings[index] === undefined) return false;
      chosen = index;
      askFamily();
      onChange();
      return true;
    },
    openLemma(id) {
      wait(lookUp.lemma(id), (lemma) => {
        if (lemma !== null) trail.push({ name: 'lemma', lemma });
      });
    },
    openFamily(root) {
      wait(lookUp.family(root), (members) => trail.push({ name: 'family', root, members }));
    },
    openSentence() {
      const { map, start, end } = place;
      const span = sentenceSpan(map.text, start, end);
      wait(lookUp.sentence(map.text.slice(span.start, span.end)), (words) =>
        trail.push({ name: 'sentence', span, words }),
      );
    },
    back() {
      trail.pop();
      failed = false;
      onChange();
    },
  };
}
