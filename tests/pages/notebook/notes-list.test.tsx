import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ARTICLE, aNote } from '../../core/notes/a-note';
import { card, host, show } from './shown-notebook';

/** The newest is number 0. */
const MANY = Array.from({ length: 600 }, (_, number) =>
  aNote({
    id: `n${number}`,
    rendering: `Place ${number}.`,
    entry: `place/${number % 50}`,
    source: { ...ARTICLE, url: `https://news.example/${Math.floor(number / 10)}` },
    createdAt: 1_714_500_000_000 - number * 60_000,
  }),
);

const shown = () => [...host.querySelectorAll('.note .rendering')].map((each) => each.textContent);
const focused = () => document.activeElement?.querySelector('.rendering')?.textContent;

async function showMany() {
  const fake = await show(MANY);
  await expect.element(page.getByText('notebook_count 600 600')).toBeVisible();
  await expect.element(card(/Place 0\./)).toBeVisible();
  return fake;
}

describe('a long list', () => {
  test('draws only what is in the window, and what comes into it', async () => {
    await showMany();
    expect(shown().length).toBeLessThan(40);
    scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(shown).toContain('Place 599.');
    expect(shown()).not.toContain('Place 0.');
    expect(shown().length).toBeLessThan(40);
  });

  test('tells where in the whole list a note stands', async () => {
    await showMany();
    const third = card(/Place 2\./);
    await expect.element(third).toHaveAttribute('aria-posinset', '3');
    await expect.element(third).toHaveAttribute('aria-setsize', '600');
  });

  test('keeps a draft and its focus while it is scrolled out of view', async () => {
    await showMany();
    await card(/Place 1\./)
      .getByRole('button', { name: 'notebook_edit' })
      .click();
    const text = page.getByLabelText('notebook_text');
    await text.fill('half a thought');
    scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(shown).toContain('Place 599.');
    await expect.element(text).toHaveFocus();
    await expect.element(text).toHaveValue('half a thought');
    await userEvent.keyboard('!');
    await expect.element(text).toHaveValue('half a thought!');
  });

  test('no two notes lie upon each other', async () => {
    await showMany();
    const boxes = [...host.querySelectorAll('.line')].map((line) => line.getBoundingClientRect());
    for (const [at, box] of boxes.entries())
      if (at > 0) expect(box.top).toBeGreaterThanOrEqual((boxes[at - 1]?.bottom ?? 0) - 1);
  });
});

describe('the keyboard', () => {
  test('leads from the search box through the notes and back', async () => {
    await showMany();
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe('Place 0.');
    await userEvent.keyboard('j');
    await expect.poll(focused).toBe('Place 1.');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe('Place 2.');
    await userEvent.keyboard('k');
    await expect.poll(focused).toBe('Place 1.');
    await userEvent.keyboard('/');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
  });

  test('goes beyond what is drawn', async () => {
    await showMany();
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('{ArrowDown}');
    for (let note = 0; note < 25; note += 1) {
      await expect.poll(focused).toBe(`Place ${note}.`);
      await userEvent.keyboard('j');
    }
    await expect.poll(focused).toBe('Place 25.');
  });

  test('edits and deletes the note that has the focus', async () => {
    const fake = await showMany();
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe('Place 0.');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('notebook_text')).toHaveFocus();
    await page.getByRole('button', { name: 'notebook_cancel' }).click();
    await userEvent.keyboard('j');
    await expect.poll(focused).toBe('Place 1.');
    await userEvent.keyboard('{Delete}');
    await expect.poll(() => fake.notes().some(({ id }) => id === 'n1')).toBe(false);
  });
});

describe('meetings', () => {
  test('all of one name are a click away, and all notes another', async () => {
    await showMany();
    await card(/Place 3\./)
      .getByRole('button', { name: 'notebook_meetings 12' })
      .click();
    await expect.element(page.getByText('notebook_count 12 600')).toBeVisible();
    await expect.poll(focused).toBe('Place 3.');
    expect(location.hash).toBe('#note=n3');
    await page.getByRole('button', { name: 'notebook_show_all' }).click();
    await expect.element(page.getByText('notebook_count 600 600')).toBeVisible();
    expect(location.hash).toBe('');
  });

  test('an address leads to them', async () => {
    history.replaceState(null, '', '#note=n503');
    await show(MANY);
    await expect.element(page.getByText('notebook_count 12 600')).toBeVisible();
    await expect.poll(focused).toBe('Place 503.');
  });

  test('an address of a note that is gone says so', async () => {
    history.replaceState(null, '', '#note=unknown');
    await show(MANY);
    await expect.element(page.getByText('notebook_note_gone')).toBeVisible();
  });
});

describe('grouping', () => {
  test.each([
    ['name', 'القَاهِرَة Place 0.'],
    ['date', '30 April 2024'],
  ])('by %s', async (grouping, heading) => {
    await showMany();
    await page.getByLabelText('notebook_group', { exact: true }).selectOptions(grouping);
    await expect.poll(() => host.querySelector('h2')?.textContent).toBe(heading);
    expect(location.hash).toBe(`#group=${grouping}`);
    await expect.element(card(/Place 0\./).getByRole('link')).toHaveTextContent(ARTICLE.title);
  });
});
