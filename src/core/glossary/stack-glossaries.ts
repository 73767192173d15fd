import type { Glossary } from './open-glossary';

/** Room for the word in the key of a step; glossaries have far fewer words. */
const WORDS = 2 ** 26;

/**
 * Several glossaries as one; where they share a form, the entries of the earlier one come first.
 * Words and nodes that texts touch are remembered: make a new one for each article.
 */
export function stackGlossaries(layers: readonly Glossary[]): Glossary {
  const [only] = layers;
  if (only !== undefined && layers.length === 1) return only;
  const offsets = layers.map((_, at) =>
    layers.slice(0, at).reduce((sum, { entryCount }) => sum + entryCount, 0),
  );
  const layerOf = (entry: number) => offsets.findLastIndex((offset) => offset <= entry);
  const find = <T>(entry: number, ask: (layer: Glossary, own: number) => T): T => {
    const at = layerOf(entry);
    return ask(layers[at] as Glossary, entry - (offsets[at] as number));
  };
  const wordIds = new Map<string, number>();
  /** By id: the word in each layer, -1 where it has none. */
  const words: number[][] = [];
  /** By id: the node in each layer, 0 where there is none; but all zeros are the root. */
  const nodes: number[][] = [layers.map(() => 0)];
  const steps = new Map<number, number>();

  function newStep(node: number, word: number): number {
    const from = nodes[node] as number[];
    const by = words[word] as number[];
    const children = layers.map((layer, at) => {
      const start = from[at] as number;
      const id = by[at] as number;
      return id < 0 || (node !== 0 && start === 0) ? 0 : layer.step(start, id);
    });
    return children.some((child) => child !== 0) ? nodes.push(children) - 1 : 0;
  }

  return {
    entryCount: layers.reduce((sum, { entryCount }) => sum + entryCount, 0),
    wordId(word) {
      const known = wordIds.get(word);
      if (known !== undefined) return known;
      const ids = layers.map((layer) => layer.wordId(word));
      if (ids.every((id) => id < 0)) return -1;
      const id = words.push(ids) - 1;
      wordIds.set(word, id);
      return id;
    },
    // A name lies in one layer with all its words.
    similarWords: (word) =>
      layers.flatMap((layer, at) =>
        layer.similarWords(word).map(({ word: own, difference }) => {
          const ids = layers.map((_, other) => (other === at ? own : -1));
          return { word: words.push(ids) - 1, difference };
        }),
      ),
    step(node, word) {
      const key = node * WORDS + word;
      let child = steps.get(key);
      if (child === undefined) {
        child = newStep(node, word);
        steps.set(key, child);
      }
      return child;
    },
    readings: (node) =>
      layers.flatMap((layer, at) => {
        const own = nodes[node]?.[at] ?? 0;
        const offset = offsets[at] as number;
        return own === 0
          ? []
          : layer.readings(own).map(({ entry, type }) => ({ entry: entry + offset, type }));
      }),
    kind: (entry) => find(entry, (layer, own) => layer.kind(own)),
    source: (entry) => find(entry, (layer, own) => layer.source(own)),
    gloss: (entry) => find(entry, (layer, own) => layer.gloss(own)),
  };
}
