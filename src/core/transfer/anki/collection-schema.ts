import {
  CARD_STYLE,
  DECK_ID,
  DECK_NAME,
  FIELDS,
  NOTE_TYPE_ID,
  NOTE_TYPE_NAME,
  RIGHT_TO_LEFT,
  TEMPLATES,
} from './note-type';

/** The tables of a collection of Anki, schema 11: the one that every Anki since 2012 imports. */
export const COLLECTION_SCHEMA = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null,
  scm integer not null, ver integer not null, dty integer not null, usn integer not null,
  ls integer not null, conf text not null, models text not null, decks text not null,
  dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null,
  mod integer not null, usn integer not null, tags text not null, flds text not null,
  sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null,
  ord integer not null, mod integer not null, usn integer not null, type integer not null,
  queue integer not null, due integer not null, ivl integer not null, factor integer not null,
  reps integer not null, lapses integer not null, left integer not null, odue integer not null,
  odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null,
  ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null,
  time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_notes_csum ON notes (csum);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_revlog_cid ON revlog (cid);
`;

const DAY_S = 86_400;

/** The one row of `col`: our note type, our deck, and beside it Anki's own first deck. */
export function collectionRow(now: number): (string | number)[] {
  const seconds = Math.floor(now / 1000);
  const midnight = seconds - (seconds % DAY_S);
  const json = (...items: readonly { readonly id: number }[]) =>
    JSON.stringify(Object.fromEntries(items.map((item) => [item.id, item])));
  return [
    ...[1, midnight, now, now, 11, 0, 0, 0],
    JSON.stringify(CONFIGURATION),
    json(noteType(seconds)),
    json(deck(1, 'Default', seconds), deck(DECK_ID, DECK_NAME, seconds)),
    json(DECK_OPTIONS),
    '{}',
  ];
}

function noteType(mod: number) {
  return {
    id: NOTE_TYPE_ID,
    name: NOTE_TYPE_NAME,
    type: 0,
    mod,
    usn: -1,
    sortf: FIELDS.indexOf('Arabic'),
    did: DECK_ID,
    tags: [],
    vers: [],
    latexPre: '',
    latexPost: '',
    css: CARD_STYLE,
    flds: FIELDS.map((name, ord) => ({
      name,
      ord,
      sticky: false,
      rtl: RIGHT_TO_LEFT.includes(name),
      font: 'Arial',
      size: 20,
      media: [],
    })),
    tmpls: TEMPLATES.map(({ name, front, back }, ord) => ({
      name,
      ord,
      qfmt: front,
      afmt: back,
      bqfmt: '',
      bafmt: '',
      did: null,
    })),
    // What has to be filled for a card to be made of it.
    req: [
      [0, 'any', [FIELDS.indexOf('Arabic')]],
      [1, 'any', [FIELDS.indexOf('English')]],
    ],
  };
}

function deck(id: number, name: string, mod: number) {
  return {
    id,
    name,
    mod,
    usn: -1,
    desc: '',
    dyn: 0,
    conf: 1,
    collapsed: false,
    browserCollapsed: false,
    extendNew: 0,
    extendRev: 0,
    newToday: [0, 0],
    revToday: [0, 0],
    lrnToday: [0, 0],
    timeToday: [0, 0],
  };
}

const DECK_OPTIONS = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: {
    bury: true,
    delays: [1, 10],
    initialFactor: 2500,
    ints: [1, 4, 7],
    order: 1,
    perDay: 20,
    separate: true,
  },
  rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36_500, minSpace: 1, perDay: 200 },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
} as const;

const CONFIGURATION = {
  nextPos: 1,
  estTimes: true,
  activeDecks: [DECK_ID],
  sortType: 'noteFld',
  timeLim: 0,
  sortBackwards: false,
  addToCur: true,
  curDeck: DECK_ID,
  newBury: true,
  newSpread: 0,
  dueCounts: true,
  curModel: NOTE_TYPE_ID,
  collapseTime: 1200,
} as const;
