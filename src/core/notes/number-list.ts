/** Very many whole numbers below 2³², close together. */
export interface NumberList {
  push(number: number): void;
  length(): number;
  /** The numbers; what stands beyond `length` means nothing. Not to be kept: pushing replaces it. */
  all(): Uint32Array;
}

const FIRST_SIZE = 1024;

/** Makes an empty list. */
export function createNumberList(): NumberList {
  let numbers = new Uint32Array(FIRST_SIZE);
  let length = 0;
  return {
    push(number) {
      if (length === numbers.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = number;
      length += 1;
    },
    length: () => length,
    all: () => numbers,
  };
}
