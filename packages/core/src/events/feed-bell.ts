import { type Deps, feedChannel, listenToChannel } from '../kit/index.ts';

interface Bell {
  ringers: Set<() => void>;
  stop: AbortController;
}

const bells = new WeakMap<Deps['database'], Bell>();

/**
 * Calls `ring` whenever events left the outbox, until the answer is called. All followers of a process share one
 * listening connection, and without followers there is none.
 */
export function onFeed(deps: Pick<Deps, 'database' | 'log'>, ring: () => void): () => void {
  const bell = bells.get(deps.database) ?? hang(deps);
  bell.ringers.add(ring);
  return () => {
    bell.ringers.delete(ring);
    if (bell.ringers.size > 0) return;
    bell.stop.abort();
    bells.delete(deps.database);
  };
}

function hang(deps: Pick<Deps, 'database' | 'log'>): Bell {
  const bell: Bell = { ringers: new Set(), stop: new AbortController() };
  bells.set(deps.database, bell);
  void listenToChannel(deps, {
    channel: feedChannel,
    signal: bell.stop.signal,
    onNotice: () => {
      for (const ring of bell.ringers) ring();
    },
  });
  return bell;
}
