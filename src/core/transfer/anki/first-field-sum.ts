/** The little of Web Crypto that is needed: this folder is compiled without the DOM's types. */
declare const crypto: {
  readonly subtle: { digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer> };
};
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** What Anki compares first fields by: the first 32 bits of the SHA-1 of their text. */
export async function firstFieldSum(text: string): Promise<number> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
  return new DataView(digest).getUint32(0);
}
