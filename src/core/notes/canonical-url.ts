import { isSameSite } from './is-same-site';

/** The little of WHATWG URL that is needed: this folder is compiled without the DOM's types. */
interface ParsedUrl {
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}
declare const URL: new (url: string, base?: string) => ParsedUrl;

/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|li_fat_id|mc_[ce]id|mkt_tok|_ga|_gl|_hs(?:enc|mi)|oly_(?:anon|enc)_id|vero_id|wickedid|at_(?:campaign|medium|custom\d|link.*|format|ptr_name|bbc_team)|cmpid|cmp|ocid|ns_(?:campaign|mchannel|source|linkname|fee)|xtor|s_cid|smid|ito|ref_?src|__twitter_impression|guccounter|guce_referrer(?:_sig)?|traffic_source|traffic_medium)$/i;

/**
 * The one address by which an article is known, whichever way the reader came to it. The page's
 * own canonical link is used where it is credible: http(s), of the same site, and not the front
 * page in place of an article.
 *
 * | page                                | canonical link          | result                    |
 * |-------------------------------------|-------------------------|---------------------------|
 * | `https://a.com/x?utm_source=y&id=3` | none                    | `https://a.com/x?id=3`    |
 * | `https://a.com/x#comments`          | none                    | `https://a.com/x`         |
 * | `https://m.a.com/x?p=1`             | `https://www.a.com/x`   | `https://www.a.com/x`     |
 * | `https://a.com/x`                   | `/news/x`               | `https://a.com/news/x`    |
 * | `https://a.com/x`                   | `https://b.com/x`       | `https://a.com/x`         |
 * | `https://a.com/x`                   | `https://a.com/`        | `https://a.com/x`         |
 * | `https://a.com/x`                   | `javascript:alert(1)`   | `https://a.com/x`         |
 *
 * @throws TypeError where `pageUrl` is no address at all
 */
export function canonicalUrl(pageUrl: string, canonicalHref: string | null): string {
  const page = new URL(pageUrl);
  const canonical = parseOrNull(canonicalHref, pageUrl);
  return cleaned(canonical !== null && isCredible(canonical, page) ? canonical : page);
}

function parseOrNull(href: string | null, base: string): ParsedUrl | null {
  if (href === null || href.trim() === '') return null;
  try {
    return new URL(href.trim(), base);
  } catch {
    return null;
  }
}

function isCredible(canonical: ParsedUrl, page: ParsedUrl): boolean {
  if (!/^https?:$/.test(canonical.protocol) || !/^https?:$/.test(page.protocol)) return false;
  if (!isSameSite(canonical.hostname, page.hostname)) return false;
  // Some sites name their front page as the canonical address of every article.
  return !isFrontPage(canonical) || isFrontPage(page);
}

function isFrontPage(url: ParsedUrl): boolean {
  return url.pathname === '/' && keptSearch(url) === '';
}

/** Fragment, user name, password and tracking parameters are left out; the rest stays as it is. */
function cleaned(url: ParsedUrl): string {
  // about: and data: addresses have no host and no slashes.
  const slashes = url.host !== '' || url.protocol === 'file:' ? '//' : '';
  return `${url.protocol}${slashes}${url.host}${url.pathname}${keptSearch(url)}`;
}

function keptSearch(url: ParsedUrl): string {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}
