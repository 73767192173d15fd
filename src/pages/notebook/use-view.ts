import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOfView, type NotebookView, viewOfHash } from '../../core/notes/notebook-view';

/**
 * The view that the page's address asks for, and a way to ask for another. A single note is a step
 * in the browser's history; filters are not, or every letter typed would be one.
 */
export function useView(): readonly [NotebookView, (view: NotebookView) => void] {
  const [view, setView] = useState(() => viewOfHash(location.hash));

  useEffect(() => {
    const follow = () => setView(viewOfHash(location.hash));
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);

  const show = useCallback(
    (next: NotebookView) => {
      const hash = hashOfView(next);
      const address = `${location.pathname}${location.search}${hash === '' ? '' : `#${hash}`}`;
      if (next.note !== view.note) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      setView(next);
    },
    [view.note],
  );
  return [view, show];
}
