import axe from 'axe-core';
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NotebookApp } from '../../../src/pages/notebook/notebook-app';
import { ARTICLE } from '../../core/notes/a-note';
import { fakeBackground } from './fake-background';
import { button, CAIRO, card, host, OTHER, show, TOKYO } from './shown-notebook';

const headings = () =>
  [...host.querySelectorAll('h2, .rendering')].map((heading) => heading.textContent);

describe('the list', () => {
  test('groups notes by article, newest first', async () => {
    await show();
    await expect.element(card(/Cairo/)).toBeVisible();
    expect(headings()).toEqual([OTHER.title, 'Tokyo', ARTICLE.title, 'Cairo', 'António Guterres']);
  });

  test('shows everything about a note', async () => {
    await show([CAIRO]);
    const note = card(/Cairo/);
    await expect.element(note).toHaveTextContent('القَاهِرَة');
    await expect.element(note).toHaveTextContent('kind_place');
    await expect.element(note).toHaveTextContent('Capital of Egypt');
    await expect.element(note.getByRole('listitem')).toHaveTextContent('cities');
    expect(host.querySelector('mark')?.textContent).toBe('بالقاهرة');
    const headword = host.querySelector('.headword');
    expect([headword?.getAttribute('lang'), headword?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  test('leads to the article', async () => {
    const openUrl = vi.fn<(url: string) => void>();
    await show([CAIRO], { openUrl });
    const link = page.getByRole('link');
    await expect.element(link).toHaveAttribute('href', ARTICLE.url);
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect.element(page.getByText('1 May 2024')).toBeVisible();
    await link.click();
    expect(openUrl).toHaveBeenCalledExactlyOnceWith(ARTICLE.url);
  });

  test('mirrors in Arabic', async () => {
    await show([CAIRO], { language: 'ar' });
    await expect.element(card(/Cairo/)).toBeVisible();
    const search = page.getByRole('searchbox').element();
    expect(getComputedStyle(search.closest('.notebook') ?? search).direction).toBe('rtl');
  });

  test('says when there are no notes', async () => {
    await show([]);
    await expect.element(page.getByText('notebook_empty')).toBeVisible();
  });

  test('offers another try when the notes cannot be read', async () => {
    const fake = fakeBackground([CAIRO]);
    fake.fail('notebook.find');
    render(<NotebookApp {...fake.props} />, host);
    await expect.element(page.getByRole('alert')).toHaveTextContent('notebook_load_failed');
    fake.recover();
    await button('notebook_retry').click();
    await expect.element(card(/Cairo/)).toBeVisible();
    expect(host.querySelector('[role=alert]')).toBeNull();
  });

  test('follows changes made elsewhere', async () => {
    const fake = await show([CAIRO]);
    fake.store([CAIRO, TOKYO]);
    await expect.element(card(/Tokyo/)).toBeVisible();
  });
});

describe('searching', () => {
  test('narrows the list by text, whatever the spelling', async () => {
    await show();
    await page.getByRole('searchbox').fill('antonio');
    await expect.element(page.getByText('notebook_count 1 3')).toBeVisible();
    expect(headings()).toEqual([ARTICLE.title, 'António Guterres']);
  });

  test('narrows the list by kind and by tag, and back', async () => {
    await show();
    await page.getByLabelText('notebook_kind', { exact: true }).selectOptions('person');
    await expect.element(page.getByText('notebook_count 1 3')).toBeVisible();
    await page.getByLabelText('notebook_tag', { exact: true }).selectOptions('Asia');
    await expect.element(page.getByText('notebook_nothing_found')).toBeVisible();
    await button('notebook_show_all').click();
    await expect.element(page.getByText('notebook_count 3 3')).toBeVisible();
  });
});

test.each(['en', 'ar'] as const)(
  'has no accessibility faults that axe finds (%s)',
  async (language) => {
    await show(undefined, { language });
    await card(/Cairo/).getByRole('button', { name: 'notebook_edit' }).click();
    await card(/Tokyo/).getByRole('button', { name: 'notebook_remove' }).click();
    await expect.element(button('notebook_undo')).toBeVisible();
    const { violations } = await axe.run(host);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  },
);
