import type { Settings } from './settings';

/**
 * Whether articles are looked for on a site.
 *
 * @param site host name without `www.`
 */
export function isReadHere({ reach, sites }: Settings, site: string): boolean {
  const rule = Object.hasOwn(sites, site) ? sites[site] : undefined;
  return rule === 'always' || (rule !== 'never' && reach === 'all');
}
