import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const table = readme.split('## Where is …?')[1]?.split('\n## ')[0] ?? '';
const named = [...table.matchAll(/`((?:src|tests|entrypoints)[^`]*)`/g)].map(
  ([, path]) => path ?? '',
);

function foldersIn(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${path}/${entry.name}`);
}

/** Folders whose own folders are features that a newcomer looks for. */
const LISTED = ['src', 'src/core', 'src/reader'].flatMap(foldersIn);

describe('the README', () => {
  it.each(named)('names %s, which exists', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });

  it.each(LISTED)('says where %s is', (folder) => {
    expect(named.some((path) => path === folder || path.startsWith(`${folder}/`))).toBe(true);
  });

  it.each(
    [...readme.matchAll(/`npm run (?:--silent )?([\w:]+)/g)].map(([, script]) => script ?? ''),
  )('names the command %s, which exists', (script) => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(Object.keys(scripts)).toContain(script);
  });

  it('explains every permission', () => {
    const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    const permissions = config.match(/permissions: \[([^\]]*)\]/)?.[1]?.match(/\w+/g) ?? [];
    expect(permissions.length).toBeGreaterThan(0);
    for (const permission of permissions) expect(readme).toContain(`| \`${permission}\` |`);
  });
});
