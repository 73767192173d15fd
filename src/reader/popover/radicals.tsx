/** A root with its letters apart. */
export function Radicals({ root }: { readonly root: string }) {
  return (
    <span class="radicals" lang="ar" dir="rtl">
      {[...root].join(' ')}
    </span>
  );
}
