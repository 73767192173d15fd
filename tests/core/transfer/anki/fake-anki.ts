import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A note of the fake Anki. */
export interface FakeNote {
  readonly id: number;
  readonly modelName: string;
  readonly deckName: string;
  fields: Record<string, string>;
  tags: string[];
}

/** Speaks AnkiConnect as far as Hamish does, and keeps notes in memory. */
export interface FakeAnki {
  readonly url: string;
  readonly notes: FakeNote[];
  readonly models: Map<string, { inOrderFields: string[]; css: string; cardTemplates: unknown[] }>;
  readonly decks: Set<string>;
  /** The actions that were asked for. */
  readonly actions: string[];
  /** Set to change how it answers. */
  permission: 'granted' | 'denied';
  version: number;
  key: string | null;
  status: number;
  stop(): Promise<void>;
}

interface Call {
  readonly action: string;
  readonly version: number;
  readonly key?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a caller sends is looked at field by field
  readonly params: any;
}

/** Starts a fake Anki on a port of its own. */
export async function startFakeAnki(): Promise<FakeAnki> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      response.statusCode = anki.status;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer(JSON.parse(body))));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const anki: FakeAnki = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    notes: [],
    models: new Map(),
    decks: new Set(),
    actions: [],
    permission: 'granted',
    version: 6,
    key: null,
    status: 200,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function answer(call: Call) {
    anki.actions.push(call.action);
    if (anki.key !== null && call.key !== anki.key && call.action !== 'requestPermission')
      return { result: null, error: 'valid api key must be provided' };
    const handler = handlers[call.action];
    if (handler === undefined) return { result: null, error: 'unsupported action' };
    try {
      return { result: handler(call.params), error: null };
    } catch (error) {
      return { result: null, error: (error as Error).message };
    }
  }

  const handlers: Readonly<Record<string, (params: Call['params']) => unknown>> = {
    requestPermission: () => ({ permission: anki.permission, requireApiKey: anki.key !== null }),
    version: () => anki.version,
    createDeck: ({ deck }) => {
      anki.decks.add(deck);
      return 1;
    },
    modelNames: () => ['Basic', ...anki.models.keys()],
    modelFieldNames: ({ modelName }) => anki.models.get(modelName)?.inOrderFields,
    createModel: ({ modelName, ...model }) => {
      if (anki.models.has(modelName)) throw new Error('Model name already exists');
      anki.models.set(modelName, model);
      return {};
    },
    findNotes: ({ query }) => {
      const [, model, ids] = /^"note:(\w+)" \((.*)\)$/.exec(query) ?? [];
      if (model === undefined || ids === undefined) throw new Error(`bad query: ${query}`);
      const wanted = ids.split(' OR ').map((term) => term.replace(/^Id:/, ''));
      return anki.notes
        .filter(
          ({ modelName, fields }) => modelName === model && wanted.includes(fields['Id'] ?? ''),
        )
        .map(({ id }) => id)
        .reverse();
    },
    notesInfo: ({ notes }) =>
      anki.notes
        .filter(({ id }) => notes.includes(id))
        .map(({ id, fields, tags }) => ({
          noteId: id,
          tags,
          fields: Object.fromEntries(
            Object.entries(fields).map(([name, value], order) => [name, { value, order }]),
          ),
        })),
    addNotes: ({ notes }) =>
      notes.map((note: FakeNote & { options: { allowDuplicate: boolean } }) => {
        const first = anki.models.get(note.modelName)?.inOrderFields[0] ?? '';
        const isDouble = anki.notes.some(({ fields }) => fields[first] === note.fields[first]);
        if (isDouble && !note.options.allowDuplicate) throw new Error('duplicate');
        const { modelName, deckName, fields, tags } = note;
        const id = 1000 + anki.notes.length;
        anki.notes.push({ id, modelName, deckName, fields, tags });
        return id;
      }),
    updateNoteFields: ({ note }) => {
      const found = anki.notes.find(({ id }) => id === note.id);
      if (found === undefined) throw new Error('note was not found');
      found.fields = { ...found.fields, ...note.fields };
      return null;
    },
    addTags: ({ notes, tags }) => {
      for (const note of anki.notes)
        if (notes.includes(note.id)) note.tags = [...new Set([...note.tags, ...tags.split(' ')])];
      return null;
    },
  };
  return anki;
}
