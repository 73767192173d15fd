import { NOTE_ORDERS } from '../../core/transfer/notes-in-order';
import { SECTION_NAMES, type SectionName, sectionOf } from '../../core/transfer/sections';
import type { BackgroundApi } from '../../messages/contract';
import type { TransferStore } from '../transfer/transfer-store';
import { checkedList } from './checked-list';
import { checkedText, checkedTexts } from './checked-text';

type TransferApi = Pick<
  BackgroundApi,
  | 'transfer.rows'
  | 'transfer.noteIds'
  | 'transfer.notes'
  | 'transfer.begin'
  | 'transfer.stage'
  | 'transfer.preview'
  | 'transfer.commit'
  | 'transfer.undo'
  | 'transfer.drop'
>;

/** What the service of exports and imports works with. */
export interface TransferServiceParts {
  readonly store: TransferStore;
  /** Called after an import, or taking one back, is on the disk; must not throw. */
  readonly onChanged: () => void;
}

/** Rows in one message. */
const PAGE = 500;

/** Answers the `transfer.*` methods. What comes in from another process is checked first. */
export function createTransferService({ store, onChanged }: TransferServiceParts): TransferApi {
  return {
    'transfer.rows': async (input) => {
      const section = checkedSection(input?.section);
      const after = input.after === null ? null : checkedText(input.after, 'after');
      const rows = await store.page(section, after, PAGE);
      const last = rows.length < PAGE ? undefined : rows.at(-1);
      return { rows, next: last === undefined ? null : sectionOf(section).keyOf(last) };
    },

    'transfer.noteIds': async (input) => {
      const order = NOTE_ORDERS.find((each) => each === input?.order);
      if (order === undefined) throw new TypeError('order: not one of ours');
      return store.noteIds(order);
    },

    'transfer.notes': async (input) => store.notes(checkedTexts(input?.ids, 'ids')),

    'transfer.begin': async (input) => {
      await store.begin(checkedText(input?.id, 'id'));
      return null;
    },

    'transfer.stage': async (input) => {
      const { from } = input;
      if (!Number.isSafeInteger(from) || from < 1) throw new TypeError('from: expected a number');
      const chunk = {
        section: checkedSection(input.section),
        from,
        rows: checkedList(input.rows, 'rows'),
      };
      return store.stage(checkedText(input.id, 'id'), chunk);
    },

    'transfer.preview': (input) => store.preview(checkedText(input?.id, 'id')),

    'transfer.commit': async (input) => {
      if (input?.mode !== 'merge' && input?.mode !== 'replace')
        throw new TypeError('mode: not one of ours');
      const counts = await store.commit(checkedText(input.id, 'id'), input.mode);
      onChanged();
      return counts;
    },

    'transfer.undo': async (input) => {
      const counts = await store.undo(checkedText(input?.id, 'id'));
      onChanged();
      return counts;
    },

    'transfer.drop': async (input) => {
      await store.drop(checkedText(input?.id, 'id'));
      return null;
    },
  };
}

function checkedSection(value: unknown): SectionName {
  const section = SECTION_NAMES.find((name) => name === value);
  if (section === undefined) throw new TypeError('section: not one of ours');
  return section;
}
