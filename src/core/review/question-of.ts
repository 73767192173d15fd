import type { Note } from '../notes/note';
import { surfaceInSentence } from '../notes/surface-in-sentence';
import { hideWord, type SentencePiece } from './hide-word';
import type { Direction } from './review-card';

/** A card as it is asked. */
export interface Question {
  /** What the reader sees and has to know the other side of. */
  readonly prompt: string;
  readonly promptIsArabic: boolean;
  /** The Arabic as the answer shows it, vocalised where that is known. */
  readonly arabic: string;
  /** The English; empty where there are only the reader's own words. */
  readonly english: string;
  /** The note whose sentence is shown: another one each time. */
  readonly note: Note;
  /** The sentence as the question shows it; [] where it would give the answer away or has none. */
  readonly sentence: readonly SentencePiece[];
}

const SIGNS = /[\u0640\u064B-\u0652\u0670]/g;

/**
 * What is asked about an entry. Arabic is asked as newspapers print it, without signs: those belong
 * to the answer.
 *
 * @param notes all notes of the entry; must not be empty
 * @param reps how often the card was answered
 * @throws RangeError without a note
 */
export function questionOf(notes: readonly Note[], direction: Direction, reps: number): Question {
  const withSentence = notes.filter(({ sentence }) => sentence !== '');
  const note = withSentence[reps % Math.max(1, withSentence.length)] ?? notes[0];
  if (note === undefined) throw new RangeError('There is nothing to ask about without a note');
  const promptIsArabic = direction === 'arabic-english';
  const isText = note.kind === 'passage' || note.entry.startsWith('sentence/');
  const arabic = isText ? note.surface : note.headword;
  const english = note.rendering === note.surface ? '' : note.rendering;
  return {
    prompt: promptIsArabic ? arabic.replace(SIGNS, '') : english || note.text,
    promptIsArabic,
    arabic,
    english,
    note,
    sentence: isText ? [] : sentenceOf(note, promptIsArabic),
  };
}

function sentenceOf(note: Note, promptIsArabic: boolean): readonly SentencePiece[] {
  const { sentence, surface } = note;
  if (sentence === '') return [];
  const at = surfaceInSentence(note);
  if (!promptIsArabic) {
    const pieces = hideWord(note, at);
    return pieces.some(({ hidden }) => hidden) ? pieces : [];
  }
  if (at === null) return [{ text: sentence, hidden: false }];
  return [
    { text: sentence.slice(0, at), hidden: false },
    { text: surface, hidden: true },
    { text: sentence.slice(at + surface.length), hidden: false },
  ];
}
