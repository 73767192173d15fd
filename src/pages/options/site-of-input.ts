/**
 * The site that somebody means who types an address or a name, as sites are kept: the host name
 * without `www.`; null where it is none.
 *
 * @example siteOfInput(' https://www.News.example/politics ') // 'news.example'
 */
export function siteOfInput(typed: string): string | null {
  const address = typed.trim();
  if (address === '' || /\s/.test(address)) return null;
  const url = URL.parse(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  const isSite = url !== null && (url.hostname.includes('.') || url.hostname === 'localhost');
  return isSite ? url.hostname.replace(/^www\./, '') : null;
}
