import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local news site. */
export interface NewsSite {
  readonly url: string;
  close(): void;
}

/** The strictest policy a site can send: not even a script or a style of its own. */
const NOTHING_RUNS =
  "default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";

/** Lets the site's own script run, and nothing else. */
const OWN_SCRIPT_RUNS = `${NOTHING_RUNS}; script-src 'self'`;

/**
 * Serves pages by their paths; a path that is not listed gets the page of `/`. Unless another
 * content security policy is given, or null for none, it is the strictest there is; where there is
 * a script at `/site.js`, the pages may run it.
 */
export async function serveSite(
  pages: Readonly<Record<string, string>>,
  policy: string | null = '/site.js' in pages ? OWN_SCRIPT_RUNS : NOTHING_RUNS,
): Promise<NewsSite> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    if (policy !== null) response.setHeader('content-security-policy', policy);
    response.end(pages[path] ?? pages['/']);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
