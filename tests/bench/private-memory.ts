import { readdirSync, readFileSync } from 'node:fs';

/**
 * Bytes that belong to a process and its descendants alone, by Linux's own account; null on other
 * systems.
 */
export function privateMemory(root: number): number | null {
  if (process.platform !== 'linux') return null;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : null;
    if (parent !== null) parents.set(Number(name), parent);
  }
  let sum = 0;
  for (const id of parents.keys()) if (isWithin(id, root, parents)) sum += privateBytes(id);
  return sum === 0 ? null : sum;
}

function isWithin(id: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at))
    if (at === root) return true;
  return false;
}

/** A process may end between being listed and being read. */
function read(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function parentOf(id: number): number | null {
  const parent = /^PPid:\s+(\d+)/m.exec(read(id, 'status'))?.[1];
  return parent === undefined ? null : Number(parent);
}

function privateBytes(id: number): number {
  let kilobytes = 0;
  for (const [, amount] of read(id, 'smaps_rollup').matchAll(/^Private_\w+:\s+(\d+) kB/gm))
    kilobytes += Number(amount);
  return kilobytes * 1024;
}
