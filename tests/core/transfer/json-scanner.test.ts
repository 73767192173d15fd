import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJsonScanner } from '../../../src/core/transfer/json-scanner';

/** Puts together again what a scanner gives of a text in pieces of a length. */
function scanned(text: string, length: number): Record<string, unknown> {
  const scanner = createJsonScanner();
  const found: Record<string, unknown> = {};
  for (let at = 0; at < text.length; at += length)
    for (const each of scanner.feed(text.slice(at, at + length)))
      if (each.kind === 'list') found[each.key] = [];
      else if (each.kind === 'value') found[each.key] = each.value;
      else (found[each.key] as unknown[]).push(each.value);
  scanner.finish();
  return found;
}

const anObject = fc.dictionary(
  fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__'),
  fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
);

test('finds in any object what JSON.parse finds, however the text is cut and laid out', () => {
  fc.assert(
    fc.property(
      anObject,
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom(0, 2, '\t'),
      (...all) => {
        const [object, length, indent] = all;
        const text = JSON.stringify(object, null, indent);
        expect(scanned(text, length)).toEqual(JSON.parse(text));
      },
    ),
  );
});

test('refuses whatever JSON.parse refuses', () => {
  const sign = fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', ' ', '1', 'null', 'a', '-');
  const text = fc.array(sign, { maxLength: 12 }).map((signs) => `{"a":${signs.join('')}`);
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 4 }), (broken, length) => {
      let expected: unknown = null;
      try {
        expected = JSON.parse(broken);
      } catch {
        expect(() => scanned(broken, length)).toThrow(SyntaxError);
        return;
      }
      expect(scanned(broken, length)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  '',
  ' ',
  '[]',
  'null',
  '"{}"',
  '{',
  '{}x',
  '{}{}',
  '{"a":1,}',
  '{"a" 1}',
  '{a:1}',
  '{1:1}',
  '{"a":[1,]}',
  '{"a":[1 2]}',
  '{"a":[,1]}',
  '{"a":1 "b":2}',
  '{"a":tru}',
  '{"a":"x',
  '{"a":"\\',
])('refuses %j', (text) => {
  expect(() => scanned(text, 1)).toThrow(SyntaxError);
});

test('stops at a value that does not end instead of gathering the rest of the file', () => {
  const scanner = createJsonScanner();
  const piece = 'x'.repeat(2 ** 24);
  const feed = () => [...scanner.feed(piece)];
  expect([...scanner.feed('{"a":"')]).toEqual([]);
  expect(feed()).toEqual([]);
  expect(() => [...feed(), ...feed(), ...feed()]).toThrow('does not end');
});
