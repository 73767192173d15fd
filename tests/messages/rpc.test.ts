import { describe, expect, it, vi } from 'vitest';
import { createClient, createServer, RemoteError } from '../../src/messages/rpc';

interface Api {
  'number.half'(input: { readonly of: number }): Promise<number>;
}

const handler = vi.fn(async ({ of }: { readonly of: number }) => {
  if (of % 2 === 1) throw new RangeError('odd');
  return of / 2;
});
const server = createServer<Api, string>({ 'number.half': handler }, (_, __, caller) => {
  return caller === 'friend';
});
const serve = (request: unknown) => server(request, 'friend');

const noWait = async () => {};
const overTheWire = async (request: unknown) =>
  JSON.parse(JSON.stringify((await serve(JSON.parse(JSON.stringify(request)))) ?? null));

describe('rpc', () => {
  it('answers a call', async () => {
    const call = createClient<Api>(overTheWire, noWait);
    expect(await call('number.half', { of: 4 })).toBe(2);
  });

  it('carries an error over by name', async () => {
    const call = createClient<Api>(overTheWire, noWait);
    const error = await call('number.half', { of: 3 }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RemoteError);
    expect(error).toMatchObject({ remoteName: 'RangeError', message: 'odd' });
  });

  it('sends again when nobody answers, the channel closes or the receiver is gone', async () => {
    const failures = [
      async () => undefined,
      () => Promise.reject(new Error('The message channel closed')),
      () => Promise.reject(new Error('Receiving end does not exist.')),
    ];
    const call = createClient<Api>((request) => failures.pop()?.() ?? overTheWire(request), noWait);
    expect(await call('number.half', { of: 8 })).toBe(4);
  });

  it('gives up with an error after five tries', async () => {
    let tries = 0;
    const call = createClient<Api>(async () => {
      tries++;
    }, noWait);
    await expect(call('number.half', { of: 8 })).rejects.toMatchObject({ remoteName: 'NoAnswer' });
    expect(tries).toBe(5);
  });

  it('lets nobody call who may not', async () => {
    const request = { kind: 'hamish/request', method: 'number.half', input: { of: 2 } };
    handler.mockClear();
    const reply = await server(request, 'stranger');
    expect(reply).toMatchObject({ ok: false, error: { name: 'NotAllowed' } });
    expect(handler).not.toHaveBeenCalled();
  });

  it('leaves messages of others alone', () => {
    expect(serve({ kind: 'other' })).toBeUndefined();
    expect(serve({ kind: 'hamish/request', method: 'toString', input: null })).toBeUndefined();
  });
});
