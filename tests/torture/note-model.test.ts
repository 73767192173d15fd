import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/core/notes/note';
import { createNoteModel, type Deed } from './note-model';
import { tortureNote } from './torture-note';

const save = (number: number, version: number): Deed => ({ kind: 'save', number, version });
const yes = (deed: Deed) => ({ deed, acknowledged: true });
const no = (deed: Deed) => ({ deed, acknowledged: false });
const binned = (note: Note) => ({ id: note.id, note, deletedAt: 1 });

describe('the model of what must be stored', () => {
  it.each<[string, () => readonly string[], number]>([
    ['an acknowledged note that is there', () => afterSaving().check([tortureNote(1, 1)], []), 0],
    ['one that is lost', () => afterSaving().check([], []), 1],
    [
      'one that is in the bin instead',
      () => afterSaving().check([], [binned(tortureNote(1, 1))]),
      1,
    ],
    ['an older version', () => afterSaving(2).check([tortureNote(1, 1)], []), 1],
    [
      'one that is there twice',
      () => afterSaving().check([tortureNote(1, 1), tortureNote(1, 1)], []),
      1,
    ],
    ['half a note', () => afterSaving().check([{ ...tortureNote(1, 1), text: '' }], []), 1],
    ['a note of nobody', () => afterSaving().check([tortureNote(1, 1), tortureNote(2, 1)], []), 1],
  ])('judges %s', (_, check, faults) => {
    expect(check()).toHaveLength(faults);
  });

  function afterSaving(versions = 1) {
    const model = createNoteModel();
    for (let version = 1; version <= versions; version++) model.record([yes(save(1, version))]);
    return model;
  }

  it('lets what was not acknowledged be there or not, until nothing is on its way', () => {
    const model = afterSaving();
    model.record([no(save(1, 2))]);
    expect(model.check([tortureNote(1, 1)], [])).toEqual([]);
    expect(model.check([tortureNote(1, 2)], [])).toEqual([]);
    expect([...model.uncertain()]).toEqual([1]);
    model.settle();
    expect(model.check([tortureNote(1, 1)], [])).toHaveLength(1);
  });

  it('takes deeds that were done at once in either order', () => {
    const model = afterSaving();
    model.record([yes(save(1, 2)), yes({ kind: 'remove', number: 1 })]);
    expect(model.check([], [binned(tortureNote(1, 2))])).toEqual([]);
    expect(model.check([tortureNote(1, 2)], [binned(tortureNote(1, 1))])).toEqual([]);
    expect(model.check([tortureNote(1, 1)], [])).toHaveLength(1);
  });

  it('brings back what was deleted', () => {
    const model = afterSaving();
    model.record([yes({ kind: 'remove', number: 1 })]);
    model.record([yes({ kind: 'undo', number: 1 })]);
    expect(model.check([tortureNote(1, 1)], [])).toEqual([]);
  });

  it('wants an import that was not acknowledged whole or not at all', () => {
    const model = createNoteModel();
    model.record([no({ kind: 'import', numbers: [1, 2], version: 1 })]);
    expect(model.check([], [])).toEqual([]);
    expect(model.check([tortureNote(1, 1), tortureNote(2, 1)], [])).toEqual([]);
    expect(model.check([tortureNote(2, 1)], [])).toEqual(['import 1: 1 of 2 notes are there']);
  });
});
