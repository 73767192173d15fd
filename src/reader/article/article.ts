/** What part of an article a block is. */
export type BlockRole = 'title' | 'lead' | 'caption' | 'heading' | 'paragraph';

/** A run of an article's text that is read in one go. */
export interface ArticleBlock {
  readonly role: BlockRole;
  /** The smallest element that holds all of `texts`. */
  readonly element: Element;
  /** The text nodes of the block in document order; text that is not for reading is left out. */
  readonly texts: readonly Text[];
}

/** A reason for or against a page being an article; the interface puts it into words. */
export interface Reason {
  /** Names a sentence of the interface: its message key is `reason_` and this code. */
  readonly code: string;
  /** What was seen, for instance a number of paragraphs or a language; may be empty. */
  readonly detail: string;
  /** How far it speaks for (above 0) or against (below 0) an article. */
  readonly weight: number;
}

/** What was found on a page. */
export interface DetectedArticle {
  readonly isArticle: boolean;
  /** BCP 47 tag of the text's language (`ar`, `fa`, `ur`, `ps`, `ckb`, `ug`, `en` …), null when there is too little text. */
  readonly language: string | null;
  readonly direction: 'rtl' | 'ltr';
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601, or null. */
  readonly published: string | null;
  /** Title, lead, captions, headings and paragraphs in document order; empty when not an article. */
  readonly blocks: readonly ArticleBlock[];
  readonly why: readonly Reason[];
}
