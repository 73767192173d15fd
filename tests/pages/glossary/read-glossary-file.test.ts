import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../src/core/own-glossary/guess-columns';
import { OWN_KINDS, type OwnEntry } from '../../../src/core/own-glossary/own-entry';
import { type RowReading, readRows } from '../../../src/core/own-glossary/read-rows';
import { TBX_ROLES, tbxRows } from '../../../src/core/own-glossary/tbx-rows';
import { validateOwnEntry } from '../../../src/core/own-glossary/validate-own-entry';
import { writeTable } from '../../../src/core/own-glossary/write-table';
import { readGlossaryFile } from '../../../src/pages/glossary/read-glossary-file';
import { anOwnEntry } from '../../core/own-glossary/an-own-entry';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const COMMON = { kind: 'term', from: 'ar', to: 'en', at: 1, batch: 'b' } as const;

/** What the page would offer to import of a file, and what is wrong with it. */
function offered(bytes: Uint8Array): { entries: readonly OwnEntry[]; problems: string[] } {
  const file = readGlossaryFile(bytes);
  if (file.kind === 'refused') return { entries: [], problems: [file.problem] };
  const isTable = file.kind === 'table';
  const rows = isTable ? file.rows : tbxRows(file.concepts, 'ar', 'en');
  const how: RowReading = {
    ...COMMON,
    ...(isTable ? guessColumns(rows) : { roles: TBX_ROLES, hasHeader: false }),
  };
  const { entries, errors } = readRows(rows, how);
  const all = [...(isTable ? file.errors : []), ...errors];
  return { entries, problems: all.map(({ row, problem }) => `${row} ${problem}`) };
}

const shown = (text: string | Uint8Array) => {
  const { entries, problems } = offered(typeof text === 'string' ? bytesOf(text) : text);
  const found = entries.map(({ headword, variants, renderings, description }) =>
    [headword, ...variants]
      .join('+')
      .concat(` = ${renderings.join('+')} ${description}`)
      .trim(),
  );
  return [...found, ...problems];
};

const CSV: readonly (readonly [why: string, text: string, shown: readonly string[]])[] = [
  ['commas', 'term,translation\nنفط,oil\n', ['نفط = oil']],
  ['tabs', 'نفط\toil\nغاز\tgas', ['نفط = oil', 'غاز = gas']],
  [
    'semicolons, as spreadsheets of many countries write',
    'نفط;oil\nغاز;gas',
    ['نفط = oil', 'غاز = gas'],
  ],
  ['a byte order mark and CRLF', '\uFEFFterm,en\r\nنفط,oil\r\n', ['نفط = oil']],
  [
    'quotes, with a comma, a line and a quote inside',
    'term,en,note\n"نفط","oil, crude","a\nb ""c"""',
    ['نفط = oil, crude a b "c"'],
  ],
  [
    'a row that is too short and one that is too long',
    'term,en\nنفط\nغاز,gas,more,more',
    ['غاز = gas', '2 noRendering'],
  ],
  [
    'a quote that never ends',
    'term,en\nغاز,gas\n"نفط,oil\nماء,water',
    ['غاز = gas', 'ماء = water', '3 badQuotes'],
  ],
  ['a quote too many', 'term,en\n"نفط"x,oil\nغاز,gas', ['غاز = gas', '2 badQuotes']],
  ['empty rows', '\n\nterm,en\nنفط,oil\n', ['نفط = oil']],
  ['nothing', '', ['empty']],
  ['white space', ' \n\t\n', ['empty']],
  ['a picture', 'PNG\u0000\u0001', ['binary']],
];

const TBX2 = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="c1"><descripGrp><descrip type="definition">A fuel</descrip></descripGrp>
 <langSet xml:lang="ar"><tig><term>بترول</term></tig>
  <tig><term>نفط</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet>
 <langSet xml:lang="en"><ntig><termGrp><term>oil</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet></termEntry>
<termEntry id="c2"><langSet xml:lang="ar"><tig><term>غاز</term></tig></langSet></termEntry>
<termEntry id="c3"><langSet xml:lang="en"><tig><term>water</term></tig></langSet></termEntry>
</body></text></martif>`;

const TBX3 = (style: 'dca' | 'dct') => `<?xml version="1.0"?>
<tbx style="${style}" type="TBX-Core" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></tbxHeader>
<text><body><conceptEntry id="1">
 <langSec xml:lang="ar"><termSec><term>نفط</term></termSec>
  <termSec><term>زيت; معدني</term>${
    style === 'dca'
      ? '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>'
      : '<basic:administrativeStatus>deprecatedTerm-admn-sts</basic:administrativeStatus>'
  }</termSec></langSec>
 <langSec xml:lang="en">${
   style === 'dca'
     ? '<descrip type="definition">A fuel &amp; more</descrip>'
     : '<basic:definition>A fuel &amp; more</basic:definition>'
 }<termSec><term>oil</term></termSec></langSec>
</conceptEntry></body></text></tbx>`;

describe('a table', () => {
  it.each(CSV)('with %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('full of broken quotes says where reading ended', () => {
    const { entries, problems } = offered(bytesOf('"نفط"x,oil\n'.repeat(300)));
    expect(entries).toEqual([]);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toBe('201 restUnread');
  });

  it('is read in UTF-16 and in Windows’ Arabic code page too', () => {
    const text = 'نفط\toil';
    const utf16 = new Uint8Array(2 + text.length * 2);
    utf16.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at++) {
      utf16[2 + at * 2] = text.charCodeAt(at) & 255;
      utf16[3 + at * 2] = text.charCodeAt(at) >> 8;
    }
    expect(shown(utf16)).toEqual(['نفط = oil']);
    expect(shown(Uint8Array.of(0xe4, 0xdd, 0xd8, 0x2c, 0x6f, 0x69, 0x6c))).toEqual(['نفط = oil']);
  });

  it('that was exported is read again as it was', () => {
    const word = fc.constantFrom(
      'نفط',
      'غاز',
      'oil',
      '=1+1',
      '@x',
      'a "b"',
      "d'or",
      'x, y',
      'line\nline',
      '-5',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const entries = fc.array(
      fc.record({
        headword: name.map((text) => `ن ${text}`),
        variants: fc.array(name, { maxLength: 2 }),
        renderings: fc.array(name, { minLength: 1, maxLength: 3 }),
        kind: fc.constantFrom(...OWN_KINDS),
        description: fc.oneof(fc.constant(''), name),
        to: fc.constantFrom('en', 'fr'),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(entries, fc.constantFrom('csv', 'tsv'), (wanted, format) => {
        const all = wanted.flatMap((more, at) => {
          const checked = validateOwnEntry(anOwnEntry({ ...more, id: `${at}` }));
          return checked.ok ? [checked.entry] : [];
        });
        const said = (entry: OwnEntry) => JSON.stringify({ ...entry, id: '' });
        const again = offered(bytesOf(writeTable(all, format as 'csv' | 'tsv')));
        expect(again.problems).toEqual([]);
        expect(again.entries.map(said).toSorted()).toEqual(all.map(said).toSorted());
      }),
    );
  });
});

describe('a TBX file', () => {
  it('of version 2 is read, concept by concept', () => {
    expect(shown(TBX2)).toEqual(['نفط+بترول = oil A fuel', '2 noRendering', '3 noHeadword']);
  });

  it.each(['dca', 'dct'] as const)('of version 3 in the style %s is read', (style) => {
    expect(shown(TBX3(style))).toEqual(['نفط+زيت, معدني = oil A fuel & more']);
  });

  it.each([
    ['XML that is cut off', TBX2.slice(0, 600), 'notTbx'],
    ['other XML', '<html><body>x</body></html>', 'notTbx'],
    [
      'entities of its own',
      TBX2.replace('SYSTEM "TBXBasiccoreStructV02.dtd"', '[<!ENTITY a "aaaa">]'),
      'notTbx',
    ],
    ['no concepts', TBX2.replace(/<termEntry[\s\S]*<\/termEntry>/, ''), 'empty'],
  ])('with %s is refused', (_, text, problem) => {
    expect(shown(text)).toEqual([problem]);
  });
});

describe('three hundred damaged files', () => {
  const table = writeTable(
    Array.from({ length: 30 }, (_, at) =>
      anOwnEntry({ id: `${at}`, headword: `كلمة ${at}`, renderings: [`word "${at}", a`] }),
    ),
    'csv',
  );
  const whole = [table, TBX2, TBX3('dct')].map(bytesOf);
  const damage = fc.record({
    file: fc.nat({ max: 2 }),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 12,
    }),
  });

  it('give entries that can be relied on and say what is wrong, or are refused', () => {
    let damagedRows = 0;
    fc.assert(
      fc.property(damage, ({ file, cut, changes }) => {
        const bytes = (whole[file] as Uint8Array).slice();
        for (const [where, value] of changes) bytes[Math.floor(where * (bytes.length - 1))] = value;
        const { entries, problems } = offered(bytes.subarray(0, Math.ceil(cut * bytes.length)));
        for (const entry of entries) expect(validateOwnEntry(entry)).toEqual({ ok: true, entry });
        expect(entries.length + problems.length).toBeGreaterThan(0);
        if (problems.length > 0) damagedRows++;
      }),
      { numRuns: 300 },
    );
    expect(damagedRows).toBeGreaterThan(50);
  });
});
