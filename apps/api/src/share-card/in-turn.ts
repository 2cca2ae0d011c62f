import { AppError } from '@headwater/domain';

/** One after the other, since drawing takes the whole thread; when too many wait, the next one is sent away. */
export function inTurn({ mostWaiting }: { mostWaiting: number }) {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting >= mostWaiting) throw new AppError('unavailable');
    waiting += 1;
    const result = last.then(work).finally(() => {
      waiting -= 1;
    });
    last = result.catch(() => null);
    return result;
  };
}
