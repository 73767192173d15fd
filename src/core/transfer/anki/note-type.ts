/**
 * The fields of our note type. The id comes first: Anki takes notes for the same whose first fields
 * are alike, and two names can be written alike. It sorts by the Arabic.
 */
export const FIELDS = ['Id', 'Arabic', 'English', 'Sentences', 'Notes'] as const;

/** Fields that stand from right to left in Anki's editor. */
export const RIGHT_TO_LEFT: readonly (typeof FIELDS)[number][] = ['Arabic', 'Sentences'];

/** The names under which Anki shows what is ours. */
export const DECK_NAME = 'Hamish';
export const NOTE_TYPE_NAME = 'Hamish';

/** Ids of ours: chosen once, and never changed, or everything would be there twice. */
export const DECK_ID = 1_727_740_800_123;
export const NOTE_TYPE_ID = 1_727_740_800_456;

/** One kind of card. */
export interface CardTemplate {
  readonly name: string;
  readonly front: string;
  readonly back: string;
}

const DETAILS =
  '<div class="sentences">{{Sentences}}</div>{{#Notes}}<div class="notes" dir="auto">{{Notes}}</div>{{/Notes}}';

/** The cards of a note, one a direction. */
export const TEMPLATES: readonly CardTemplate[] = [
  {
    name: 'Arabic → English',
    front: '<div class="arabic" dir="rtl" lang="ar">{{Arabic}}</div>',
    back: `{{FrontSide}}<hr id="answer"><div class="english" dir="auto">{{English}}</div>${DETAILS}`,
  },
  {
    name: 'English → Arabic',
    front: '<div class="english" dir="auto">{{English}}</div>',
    back: `{{FrontSide}}<hr id="answer"><div class="arabic" dir="rtl" lang="ar">{{Arabic}}</div>${DETAILS}`,
  },
];

/** How cards look, in the light and at night. */
export const CARD_STYLE = `.card {
  font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif;
  font-size: 20px;
  line-height: 1.6;
  text-align: center;
}
.arabic, .sentences {
  font-family: "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", serif;
  direction: rtl;
}
.arabic {
  font-size: 40px;
}
.sentences {
  max-width: 36em;
  margin: 1em auto;
  font-size: 24px;
  text-align: right;
}
.sentences p {
  margin: 0;
}
.sentences .source {
  margin-bottom: 0.75em;
  font-family: system-ui, sans-serif;
  font-size: 14px;
  opacity: 0.75;
}
.notes {
  max-width: 36em;
  margin: 1em auto;
  white-space: pre-wrap;
}
`;
