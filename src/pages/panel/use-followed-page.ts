import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageFindings, TabApi } from '../../messages/contract';
import type { Client } from '../../messages/rpc';

/** The page the panel speaks of; `findings` is null when no content script answers there. */
export interface FollowedPage {
  readonly tab: Client<TabApi> | null;
  readonly id: number | null;
  readonly findings: PageFindings | null;
}

/** What following takes: see `PanelProps`. */
export interface FollowOptions {
  readonly follow: (listener: (tab: number | null) => void) => () => void;
  readonly tab: (id: number) => Client<TabApi>;
}

/**
 * The page in the tab in view, with what was found in it, and a way to ask anew; null until the
 * first answer. Another tab's page is gone at once: a click on it would scroll out of sight.
 */
export function useFollowedPage({ follow, tab }: FollowOptions) {
  const [page, setPage] = useState<FollowedPage | null>(null);
  const turn = useRef(0);

  const ask = useCallback(
    async (id: number | null) => {
      turn.current++;
      const mine = turn.current;
      setPage((before) => (before?.id === id ? before : null));
      const client = id === null ? null : tab(id);
      const findings = (await client?.('page.annotations').catch(() => null)) ?? null;
      if (mine === turn.current) setPage({ tab: client, id, findings });
    },
    [tab],
  );

  useEffect(() => follow((id) => void ask(id)), [follow, ask]);
  return { page, askAgain: () => void ask(page?.id ?? null) };
}
