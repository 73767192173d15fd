import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local site. */
export interface Site {
  readonly url: string;
  /** Puts something under a path that begins with a slash; the path may be used again. */
  put(path: string, content: string | Uint8Array): void;
  close(): void;
}

/** Serves what is put there; pages may load and run nothing but their own inline styles and script. */
export async function servePages(): Promise<Site> {
  const contents = new Map<string, string | Uint8Array>();
  const server = createServer((request, response) => {
    const content = contents.get(request.url ?? '');
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader(
      'content-type',
      content instanceof Uint8Array ? 'application/octet-stream' : 'text/html; charset=utf-8',
    );
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; script-src 'nonce-bench'",
    );
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    put: (path, content) => void contents.set(path, content),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
