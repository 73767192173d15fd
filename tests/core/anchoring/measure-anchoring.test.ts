import { expect, it } from 'vitest';
import { ARTICLES } from './articles';
import { measureAnchoring, type Scores } from './measure-anchoring';
import { readSharedArticles } from './read-shared-articles';

const shared = readSharedArticles();

function expectGoodPlaces(scores: Scores, floor: number): void {
  const all = [...scores].map(([name, row]) => ({ name, ...row.hamish }));
  expect(all.filter(({ wrong }) => wrong > 0)).toEqual([]);
  const kept = all.reduce((sum, each) => sum + each.kept, 0);
  const right = all.reduce((sum, each) => sum + each.right, 0);
  expect(kept).toBeGreaterThan(1_000);
  expect(right / kept).toBeGreaterThan(floor);
}

it('finds passages of our own articles after scripted edits, and none in a wrong place', () => {
  expectGoodPlaces(measureAnchoring(Object.values(ARTICLES)), 0.88);
});

it.skipIf(shared.length === 0)(
  'does so in articles of news sites (where they lie beside the project)',
  () => {
    expectGoodPlaces(measureAnchoring(shared), 0.88);
  },
);
