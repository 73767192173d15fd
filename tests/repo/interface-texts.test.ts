import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SECTION_NAMES } from '../../src/core/transfer/sections';

const root = fileURLToPath(new URL('../..', import.meta.url));

function messagesIn(language: string): Record<string, { readonly message: string }> {
  return JSON.parse(
    readFileSync(join(root, `src/public/_locales/${language}/messages.json`), 'utf8'),
  );
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

const english = messagesIn('en');
const arabic = messagesIn('ar');
const code = ['src', 'entrypoints'].flatMap(sources);
const text = code.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');

describe('the texts of the interface', () => {
  it('are the same in both languages, key for key and value for value', () => {
    expect(Object.keys(arabic)).toEqual(Object.keys(english));
    const values = (message: string) => (message.match(/\$\d/g) ?? []).sort();
    for (const [key, { message }] of Object.entries(english))
      expect(values(arabic[key]?.message ?? ''), key).toEqual(values(message));
  });

  it('exist for every key in the code', () => {
    const used = [...text.matchAll(/\bt\(\s*'([a-z]\w*)'/g)].map(([, key]) => key ?? '');
    expect(used.length).toBeGreaterThan(40);
    expect(used.filter((key) => !(key in english))).toEqual([]);
  });

  it('exist for every reason of the detector', () => {
    const reader = sources('src/reader/article')
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    const codes = [...reader.matchAll(/(?:code: |say\()'([a-z_]+)'/g)].map(([, name]) => name);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((name) => !(`reason_${name}` in english))).toEqual([]);
  });

  it('exist for every part of the JSON file and everything that can be wrong with it', () => {
    const union = readFileSync(join(root, 'src/core/transfer/import-error.ts'), 'utf8');
    const codes = [...union.matchAll(/\| '(\w+)'/g)].map(([, code]) => code ?? '');
    expect(codes.length).toBeGreaterThan(5);
    const parts = SECTION_NAMES.map((name) => `part_${name}`);
    const missing = [...codes, ...parts].filter((name) => !(`notebook_import_${name}` in english));
    expect(missing).toEqual([]);
  });

  it('are all used', () => {
    const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    // Keys that are put together begin with what stands before the first value.
    const beginnings = [...text.matchAll(/`([a-z]\w*_)\$\{/g)].map(([, start]) => start ?? '');
    expect(beginnings.length).toBeGreaterThan(5);
    const unused = Object.keys(english).filter(
      (key) =>
        !beginnings.some((start) => key.startsWith(start)) &&
        !text.includes(`'${key}'`) &&
        !config.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });
});

describe('components', () => {
  it.each(code.filter((file) => file.endsWith('.tsx')))('%s has no literal text', (file) => {
    const source = readFileSync(join(root, file), 'utf8').replace(/\{\/\*[\s\S]*?\*\/\}/g, '');
    // Text between tags that is not an expression, and attributes that are read out or shown.
    const words = [...source.matchAll(/<\w[^<>]*[^=]>\s*([^<>{}]*\p{L}{2,}[^<>{}]*?)\s*<\//gu)];
    const shown = [...source.matchAll(/\b(?:title|alt|placeholder|aria-label)="([^"]+)"/g)];
    expect([...words, ...shown].map(([, literal]) => literal)).toEqual([]);
  });
});
