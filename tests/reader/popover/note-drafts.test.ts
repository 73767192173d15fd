import { describe, expect, it } from 'vitest';
import { readTags } from '../../../src/reader/popover/note-drafts';

describe('readTags', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    [' , ،', []],
    ['سياسة، people, people ', ['سياسة', 'people']],
    ['two words; another', ['two words', 'another']],
  ])('reads %o', (typed, tags) => {
    expect(readTags(typed)).toEqual(tags);
  });
});
