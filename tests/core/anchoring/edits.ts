/** An article around a noted passage. */
export interface Noted {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

/** What an editor, a template or another edition of a site does to an article. */
export interface Edit {
  readonly name: string;
  /** Null where the edit cannot be made to this passage; an empty passage is gone. */
  readonly make: (noted: Noted) => Noted | null;
}

const ADDED = 'ويتوقع مراسلنا أن تصدر توضيحات أخرى عن هذا الموضوع خلال الساعات القليلة المقبلة.';
const OTHER = 'قال الناطق إنه لا تعليق لديه اليوم. وانصرف الحضور بعد ذلك بهدوء من القاعة.';

/** Does one thing to every part of the page. */
function everywhere(change: (text: string) => string) {
  return ({ before, passage, after }: Noted): Noted => ({
    before: change(before),
    passage: change(passage),
    after: change(after),
  });
}

/** Does one thing to the words of the passage, where it has enough of them. */
function inside(least: number, change: (words: string[]) => string[]) {
  return (noted: Noted): Noted | null => {
    const words = noted.passage.split(' ');
    return words.length < least ? null : { ...noted, passage: change(words).join(' ') };
  };
}

const LETTER = /([\u0628-\u063A\u0641-\u0648])(?=[\u0621-\u064A])/g;
const toArabicDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
const lastBreak = (text: string) => text.lastIndexOf('\n');
const nextBreak = (text: string) => (text.includes('\n') ? text.indexOf('\n') : text.length);

/** Edits after which the passage is still there. */
export const KEEPING: readonly Edit[] = [
  { name: 'nothing', make: (noted) => noted },
  { name: 'tashkeel added', make: everywhere((text) => text.replace(LETTER, '$1\u064E')) },
  {
    name: 'hamza left out',
    make: everywhere((text) => text.replace(/[أإآ]/g, 'ا').replace(/ى(?=\s|$)/g, 'ي')),
  },
  {
    name: 'tatweel',
    make: everywhere((text) => text.replace(/([سمك])(?=[\u0621-\u064A])/g, '$1ــ')),
  },
  { name: 'digits', make: everywhere(toArabicDigits) },
  {
    name: 'paragraphs joined',
    make: everywhere((text) => text.replaceAll('\n', ' ')),
  },
  {
    name: 'sentences wrapped',
    make: everywhere((text) => text.replaceAll('. ', '.\n').replaceAll('، ', '،\n   ')),
  },
  {
    name: 'quotation marks',
    make: everywhere((text) => text.replaceAll(/[«»]/g, '"')),
  },
  {
    name: 'paragraph before',
    make: (noted) => ({ ...noted, before: `${ADDED}\n${noted.before}` }),
  },
  {
    name: 'paragraph beside',
    make: ({ before, passage, after }) => {
      const at = nextBreak(after);
      return { before, passage, after: `${after.slice(0, at)}\n${ADDED}${after.slice(at)}` };
    },
  },
  {
    name: 'beginning cut',
    make: (noted) => {
      const at = noted.before.indexOf('\n');
      return at < 0 || at === lastBreak(noted.before)
        ? null
        : { ...noted, before: noted.before.slice(at + 1) };
    },
  },
  {
    name: 'what follows rewritten',
    make: (noted) => (noted.after.length < 60 ? null : { ...noted, after: ` ${OTHER}` }),
  },
  {
    name: 'what precedes rewritten',
    make: (noted) => (noted.before.length < 60 ? null : { ...noted, before: `${OTHER} ` }),
  },
  {
    name: 'word replaced',
    make: inside(5, (words) => words.map((word, at) => (at === 2 ? 'فعلا' : word))),
  },
  {
    name: 'word added',
    make: inside(5, (words) => [...words.slice(0, 2), 'رسميا', ...words.slice(2)]),
  },
  { name: 'words left out', make: inside(9, (words) => [...words.slice(0, 3), ...words.slice(5)]) },
  {
    name: 'number updated',
    make: (noted) =>
      /\d/.test(noted.passage)
        ? { ...noted, passage: noted.passage.replace(/\d+/, (n) => String(Number(n) + 7)) }
        : null,
  },
  {
    name: 'first word replaced',
    make: inside(6, (words) => ['بالأمس', ...words.slice(1)]),
  },
  {
    name: 'edited, spelt and moved',
    make: (noted) => {
      const edited = inside(7, (words) => words.map((word, at) => (at === 3 ? 'أيضا' : word)))(
        noted,
      );
      return edited === null
        ? null
        : everywhere(toArabicDigits)({
            ...edited,
            before: `${ADDED}\n${edited.before.replace(/أ/g, 'ا')}`,
            passage: edited.passage.replace(/أ/g, 'ا'),
          });
    },
  },
  {
    name: 'twin added far away',
    make: (noted) => ({ ...noted, after: `${noted.after}\n${ADDED} ${noted.passage} ${OTHER}` }),
  },
];

/** Edits after which the passage is gone. */
export const REMOVING: readonly Edit[] = [
  { name: 'taken out', make: (noted) => ({ ...noted, passage: '' }) },
  {
    name: 'paragraph taken out',
    make: ({ before, after }) => ({
      before: before.slice(0, lastBreak(before) + 1),
      passage: '',
      after: after.slice(nextBreak(after) + 1),
    }),
  },
  {
    name: 'taken out, twin elsewhere',
    make: ({ before, passage, after }) => ({
      before: before.slice(0, lastBreak(before) + 1),
      passage: '',
      after: `${after.slice(nextBreak(after) + 1)}\n${ADDED} ${passage} ${OTHER}`,
    }),
  },
  {
    name: 'rewritten from the ground up',
    make: ({ before, after }) => ({
      before: before.slice(0, lastBreak(before) + 1),
      passage: '',
      after: `${OTHER}${after.slice(nextBreak(after))}`,
    }),
  },
  {
    name: 'another article',
    make: () => ({ before: '', passage: '', after: `${ADDED}\n${OTHER}` }),
  },
];

/** The passages of an article that a reader might note: sentences, clauses, names, paragraphs. */
export function passagesOf(text: string): readonly Noted[] {
  const spans: (readonly [number, number])[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim().length > 8) spans.push([at, at + line.length]);
    let from = at;
    for (const sentence of line.split(/(?<=[.!؟])\s+/)) {
      from = text.indexOf(sentence, from);
      if (sentence.length > 20 && sentence.length < line.length)
        spans.push([from, from + sentence.length]);
      spans.push(...clausesOf(sentence, from));
    }
    at += line.length + 1;
  }
  return spans.map(([start, end]) => ({
    before: text.slice(0, start),
    passage: text.slice(start, end),
    after: text.slice(end),
  }));
}

/** Four words in the middle of a sentence, two and three. */
function clausesOf(sentence: string, from: number): (readonly [number, number])[] {
  const words = [...sentence.matchAll(/\S+/g)];
  const between = (first: number, last: number): (readonly [number, number])[] => {
    const one = words[first];
    const other = words[last];
    if (one === undefined || other === undefined) return [];
    return [[from + one.index, from + other.index + other[0].length]];
  };
  return words.length < 8 ? [] : [...between(2, 5), ...between(1, 2), ...between(3, 5)];
}
