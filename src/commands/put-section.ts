import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts a section into a Markdown file in place of the one with the same heading of the first
 * level, else at its end; the other sections stay as they are.
 */
export function putSection(file: string, heading: string, body: string): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const section = `# ${heading}\n\n${body.trim()}\n`;
  const sections = text.split(/^(?=# )/m).filter((each) => each.trim() !== '');
  const at = sections.findIndex((each) => each.startsWith(`# ${heading}\n`));
  if (at < 0) sections.push(section);
  else sections[at] = section;
  writeFileSync(file, `${sections.map((each) => each.trim()).join('\n\n')}\n`);
}
