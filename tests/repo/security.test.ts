import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');

const CODE = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') })),
);

/** Ways from a text to markup or code. */
const TEXT_TO_CODE =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc)\b|document\.write|\beval\(|new Function\(/;

test('no text becomes markup or code', () => {
  expect(CODE.length).toBeGreaterThan(100);
  const found = CODE.filter(({ text }) => TEXT_TO_CODE.test(text)).map(({ path }) => path);
  expect(found).toEqual([]);
});

/** An Anki on the reader's own computer, once they have asked for it. */
const ANKI = 'http://127.0.0.1';

test('the pages of the extension load and run its own files only', () => {
  const policy = /extension_pages:\s*"([^"]+)"/.exec(config)?.[1]?.replace(`${ANKI}:8765;`, ';');
  expect(policy).toContain("default-src 'self'; connect-src 'self' ;");
  expect(policy).not.toMatch(/unsafe|https?:|blob:|\*/);
});

test('no other site may be reached, and pages may load nothing but the lexicon', () => {
  const asked = config
    .replace(`optional_host_permissions: ['${ANKI}/*'],`, '')
    .replace("optional_permissions: ['downloads'],", '');
  expect(asked).not.toMatch(/host_permissions|externally_connectable|optional_/);
  expect(/\bresources: (\['[^\]]*\])/.exec(config)?.[1]).toBe("['lexicon.bin']");
  expect(config).toContain('use_dynamic_url: true');
});

test('nothing of ours runs in frames', () => {
  expect(CODE.filter(({ text }) => /allFrames|all_frames/.test(text))).toEqual([]);
});

test('every tree of ours in a page is closed to it', () => {
  const trees = CODE.flatMap(({ text }) => text.match(/attachShadow\([^)]*\)/g) ?? []);
  expect(trees.length).toBeGreaterThan(0);
  expect(trees.filter((tree) => !tree.includes("mode: 'closed'"))).toEqual([]);
});
