/** Hijri years of the press; others that are so small need their sign. */
const HIJRI = [1300, 1500] as const;

/** True for a year of the Hijri calendar that the press of today writes about. */
export function isHijriYear(year: number): boolean {
  return year >= HIJRI[0] && year <= HIJRI[1];
}
