import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local news site. */
export interface NewsSite {
  readonly url: string;
  close(): void;
}

/** The built-in sample article as a page of an ordinary site, without the extension's own script. */
export function sampleArticle(): string {
  const file = new URL('../../../entrypoints/sample/index.html', import.meta.url);
  return readFileSync(file, 'utf8').replace(/<script[^>]*><\/script>/, '');
}

/** Serves one page under every path, with the strictest policy a site can send. */
export async function serveArticle(html: string): Promise<NewsSite> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
