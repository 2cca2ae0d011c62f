import type { Suggestions } from './suggestions.ts';

const pauseMs = 120;
const remembered = 40;

export interface Suggester {
  /** Answers once typing pauses; a later question silences the earlier one. */
  ask(words: string, answer: (found: Suggestions) => void): void;
  cancel(): void;
}

export function createSuggester(address: string): Suggester {
  const known = new Map<string, Suggestions>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;

  function cancel(): void {
    clearTimeout(timer);
    asking?.abort();
  }

  async function fetchFor(words: string, signal: AbortSignal): Promise<Suggestions> {
    const response = await fetch(`${address}?${new URLSearchParams({ q: words })}`, { signal });
    if (!response.ok) throw new Error(`${response.status}`);
    const found = (await response.json()) as Suggestions;
    if (known.size >= remembered) known.clear();
    known.set(words, found);
    return found;
  }

  return {
    cancel,
    ask(words, answer) {
      cancel();
      const found = known.get(words);
      if (found) {
        answer(found);
        return;
      }
      timer = setTimeout(() => {
        asking = new AbortController();
        const { signal } = asking;
        fetchFor(words, signal).then(
          (fresh) => {
            if (!signal.aborted) answer(fresh);
          },
          () => {
            // Offline or refused: the search itself is still there.
            if (!signal.aborted) answer({ groups: [] });
          },
        );
      }, pauseMs);
    },
  };
}
