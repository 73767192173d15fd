import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CAIRO, CAIRO_AGAIN, showReview, TOKYO, theHost } from './shown-review';

const NOTES = [CAIRO, CAIRO_AGAIN, TOKYO];
const prompt = () => page.getByRole('heading', { level: 2 });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const answer = () => page.getByRole('region', { name: 'Answer' });
const type = (keys: string) => userEvent.keyboard(keys);

describe('a card', () => {
  test('asks for the English of the Arabic as newspapers print it, in its sentence', async () => {
    await showReview(NOTES);
    await expect.element(prompt()).toHaveTextContent('القاهرة');
    expect(prompt().element().textContent).toBe('القاهرة');
    expect(theHost().querySelector('.sentence mark')?.textContent).toBe('والقاهرة');
    expect(theHost().textContent).not.toContain('Cairo');
    await button('Show the answer').click();
    await expect.element(answer()).toHaveTextContent('القَاهِرَة al-qāhirah Cairo');
    await expect.element(page.getByText('Also met in (1)')).toBeVisible();
  });

  test('asks for the Arabic with the word hidden and what is written before it shown', async () => {
    await showReview([CAIRO_AGAIN], { directions: ['english-arabic'] });
    await expect.element(prompt()).toHaveTextContent('Cairo');
    const sentence = theHost().querySelector('.sentence');
    expect(sentence?.textContent).toBe('بين دمشق وhidden word طريق طويل.');
    expect(theHost().textContent).not.toContain('القاهرة');
    await button('Show the answer').click();
    await expect.element(answer()).toHaveTextContent('القَاهِرَة');
    expect(theHost().querySelector('.answer mark')?.textContent).toBe('والقاهرة');
  });

  test('has no sentence in the question when the reader wants none', async () => {
    await showReview([CAIRO], { sentence: 'hidden' });
    await expect.element(prompt()).toHaveTextContent('القاهرة');
    expect(theHost().querySelector('.sentence')).toBeNull();
    await button('Show the answer').click();
    await expect.element(answer()).toHaveTextContent('وصل الوفد');
    await expect.element(answer()).toHaveTextContent('Capital of Egypt');
  });

  test('leads to every article it was met in', async () => {
    await showReview(NOTES);
    await button('Show the answer').click();
    await page.getByText('Also met in (1)').click();
    const link = page.getByRole('link');
    await expect.element(link).toHaveAttribute('href', CAIRO.source.url);
  });

  test('is spoken', async () => {
    const { spoken } = await showReview([CAIRO]);
    await button('Show the answer').click();
    await button('Speak').click();
    expect(spoken).toEqual(['القَاهِرَة']);
  });

  test('tells how long it then waits', async () => {
    await showReview([CAIRO]);
    await button('Show the answer').click();
    await expect.element(button(/Not at all 1 min/)).toBeVisible();
    await expect.element(button(/Well 10 min/)).toBeVisible();
    await expect.element(button(/At once \d+ days/)).toBeVisible();
  });
});

describe('the keyboard', () => {
  test('goes through a whole session and tells how it went', async () => {
    const { database, wait } = await showReview(NOTES);
    await expect.element(prompt()).toHaveTextContent('القاهرة');
    await type('4'); // nothing was shown yet
    await type(' ');
    wait(3000);
    await type('4');
    await expect.element(prompt()).toHaveTextContent('طوكيو');
    await type('{Enter}');
    await type('4');
    await expect.element(prompt()).toHaveTextContent('Nothing is left for now');
    expect(theHost().querySelector('dl')?.textContent).toBe(
      'Answers today2Remembered100%Met for the first time2',
    );
    await expect.element(page.getByText(/The next card is due in 16 hours/)).toBeVisible();
    const answers = await database.reviews.orderBy('turn').toArray();
    expect(answers.map(({ rating, took }) => [rating, took])).toEqual([
      [4, 3000],
      [4, 0],
    ]);
  });

  test('takes back the last answer, also after a reload', async () => {
    const { database } = await showReview(NOTES);
    await expect.element(prompt()).toHaveTextContent('القاهرة');
    await type(' ');
    await type('1');
    await expect.element(prompt()).toHaveTextContent('طوكيو');
    await showReview([]);
    await expect.element(prompt()).toHaveTextContent('طوكيو');
    await type('u');
    await expect.element(prompt()).toHaveTextContent('القاهرة');
    await expect.element(button('Show the answer')).toBeVisible();
    await expect.element(button('Undo the last answer')).not.toBeInTheDocument();
    expect((await database.cards.toArray()).map(({ memory }) => memory.reps)).toEqual([0]);
  });

  test('takes back the last answer of a session that is over', async () => {
    await showReview([TOKYO]);
    await expect.element(prompt()).toHaveTextContent('طوكيو');
    await type(' ');
    await type('4');
    await expect.element(prompt()).toHaveTextContent('Nothing is left');
    await type('u');
    await expect.element(prompt()).toHaveTextContent('طوكيو');
  });

  test('sets aside, and takes up again', async () => {
    const { database } = await showReview(NOTES);
    await expect.element(prompt()).toHaveTextContent('القاهرة');
    await type('s');
    await expect.element(prompt()).toHaveTextContent('طوكيو');
    expect((await database.cards.toArray()).map(({ suspendedAt }) => suspendedAt)).not.toContain(
      null,
    );
    await button('Ask again').click();
    await expect.element(prompt()).toHaveTextContent('القاهرة');
  });

  test('ends, and goes on', async () => {
    await showReview(NOTES);
    await expect.element(prompt()).toHaveTextContent('القاهرة');
    await type('{Escape}');
    await expect.element(prompt()).toHaveTextContent('Review ended');
    await button('Go on').click();
    await expect.element(prompt()).toHaveTextContent('القاهرة');
  });
});

describe('what goes wrong', () => {
  test.each(['before', 'after'] as const)(
    'an answer that got lost %s it was kept is sent again and counts once',
    async (when) => {
      const { fail, database } = await showReview(NOTES);
      await expect.element(prompt()).toHaveTextContent('القاهرة');
      await type(' ');
      fail('review.answer', when);
      await type('3');
      const alert = page.getByRole('alert');
      await expect.element(alert).toHaveTextContent('your last answer is not kept yet');
      await type('3'); // the card on view is not the one to answer now
      await button('Try again').click();
      await expect.element(prompt()).toHaveTextContent('طوكيو');
      await expect(database.reviews.count()).resolves.toBe(1);
      await expect.element(alert).not.toBeInTheDocument();
    },
  );

  test('a card is answered once by two keys at once', async () => {
    const { database } = await showReview(NOTES);
    await expect.element(prompt()).toHaveTextContent('القاهرة');
    await type(' ');
    for (const key of ['3', '4'])
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await expect.element(prompt()).toHaveTextContent('طوكيو');
    await expect(database.reviews.count()).resolves.toBe(1);
  });

  test('what was answered in another window is not asked again here', async () => {
    const { database, change } = await showReview(NOTES);
    await expect.element(prompt()).toHaveTextContent('القاهرة');
    await database.notes.bulkDelete([CAIRO.id, CAIRO_AGAIN.id]);
    change();
    await expect.element(prompt()).toHaveTextContent('طوكيو');
  });

  test('a change elsewhere leaves the card and its answer on view', async () => {
    const { change, calls } = await showReview(NOTES);
    await button('Show the answer').click();
    const before = calls.length;
    change();
    await expect.poll(() => calls.length).toBeGreaterThan(before);
    await expect.element(answer()).toBeVisible();
  });
});

test('says where cards come from when there are none', async () => {
  const { openPage } = await showReview([]);
  await expect.element(page.getByText(/Names and words that you save/)).toBeVisible();
  await button('My notes').click();
  expect(openPage).toHaveBeenCalledExactlyOnceWith('notebook');
});

describe.each(['en', 'ar'] as const)('axe finds nothing wrong (%s)', (language) => {
  const violations = async () =>
    (await axe.run(theHost())).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  const asked = async () => {
    await showReview(NOTES, { directions: ['english-arabic'] }, language);
    await expect.element(prompt()).toHaveTextContent('Cairo');
  };

  test('with a question', async () => {
    await asked();
    expect(await violations()).toEqual([]);
  });

  test('with an answer', async () => {
    await asked();
    await type(' ');
    await expect.poll(() => theHost().querySelector('details')).not.toBeNull();
    theHost().querySelector('details')?.setAttribute('open', '');
    expect(await violations()).toEqual([]);
  });

  test('with the end', async () => {
    await asked();
    await type('{Escape}');
    await expect.poll(() => theHost().querySelector('.summary')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });
});
