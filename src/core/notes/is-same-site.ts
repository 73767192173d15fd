/** Names for the same site in front of its own: mobile and AMP editions. */
const EDITION = /^(?:www|m|mobile|amp)\./;

/** Whether two host names belong to one site: alike but for the edition, or one under the other. */
export function isSameSite(one: string, other: string): boolean {
  const a = one.replace(EDITION, '');
  const b = other.replace(EDITION, '');
  return a === b || isUnder(a, b) || isUnder(b, a);
}

function isUnder(host: string, parent: string): boolean {
  return parent.includes('.') && host.endsWith(`.${parent}`);
}
