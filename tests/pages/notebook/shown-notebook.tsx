import { render } from 'preact';
import { afterEach, beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import type { Note } from '../../../src/core/notes/note';
import { NotebookApp } from '../../../src/pages/notebook/notebook-app';
import type { NotebookProps } from '../../../src/pages/notebook/notebook-props';
import { ARTICLE, aNote } from '../../core/notes/a-note';
import { type FakeBackground, fakeBackground } from './fake-background';
import '../../../src/pages/notebook/notebook.css';

/** Another article than `ARTICLE`. */
export const OTHER = {
  ...ARTICLE,
  url: 'https://other.example/2',
  title: 'زلزال في اليابان',
};

export const CAIRO = aNote();

/** The newest. */
export const TOKYO = aNote({
  id: 'note-2',
  headword: 'طوكيو',
  rendering: 'Tokyo',
  surface: 'طوكيو',
  sentence: 'ضرب زلزال طوكيو.',
  source: OTHER,
  text: '',
  tags: ['Asia'],
  createdAt: CAIRO.createdAt + 1000,
});

/** The oldest. */
export const GUTERRES = aNote({
  id: 'note-3',
  kind: 'person',
  headword: 'أنطونيو غوتيريش',
  rendering: 'António Guterres',
  createdAt: CAIRO.createdAt - 1000,
});

/** All three. */
export const ALL = [CAIRO, TOKYO, GUTERRES];

/** Where the notebook of the running test is drawn. */
export let host: HTMLElement;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  render(null, host);
  host.remove();
});

/** Draws a notebook with `notes` in storage. */
export async function show(
  notes: readonly Note[] = ALL,
  props: Partial<NotebookProps> = {},
): Promise<FakeBackground> {
  const fake = fakeBackground(notes);
  render(<NotebookApp {...fake.props} {...props} />, host);
  await expect.poll(() => fake.calls.includes('notebook.find')).toBe(true);
  return fake;
}

/** The card of the note with this heading. */
export const card = (name: RegExp) => page.getByRole('article', { name });

/** The button that says exactly this. */
export const button = (name: string) => page.getByRole('button', { name, exact: true });
