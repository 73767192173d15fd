import { type ClassSigns, SUSPECT_ROLES, SUSPECT_TAGS } from './boilerplate';

/** An element that seldom holds an article's body, and the one around it. */
export interface Suspect {
  readonly element: Element;
  readonly outer: Suspect | null;
  /** Share of the page's prose from which on it is taken for a wrapper of the body after all. */
  readonly wrapperFrom: number;
  /** Characters of prose in it; filled in once all runs are known. */
  prose: number;
}

/* A wrapper with this share of the page's prose is no side matter, whatever its class says. */
const WRAPPER = 0.5;

/* Comments may well outgrow the article; only a wrapper of nearly all is more than its class says. */
const COMMENTS_WRAPPER = 0.9;

/** The innermost suspect at an element: itself, or the one around it. */
export function suspectOf(
  element: Element,
  signs: ClassSigns,
  outer: Suspect | null,
): Suspect | null {
  if (!isSuspect(element, signs.suspect)) return outer;
  return { element, outer, wrapperFrom: wrapperFrom(element.tagName, signs), prose: 0 };
}

function wrapperFrom(tag: string, signs: ClassSigns): number {
  if (tag === 'FOOTER' || tag === 'NAV') return Number.POSITIVE_INFINITY;
  return signs.comments ? COMMENTS_WRAPPER : WRAPPER;
}

function isSuspect(element: Element, byClass: boolean): boolean {
  if (byClass || SUSPECT_TAGS.has(element.tagName)) return true;
  const role = element.getAttribute('role');
  return role !== null && SUSPECT_ROLES.has(role);
}
