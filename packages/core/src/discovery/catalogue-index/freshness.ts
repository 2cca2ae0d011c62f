import type { Database } from '@headwater/database';
import { findChanges } from './store-index.ts';

/** After this long without a look the change rows may have been tidied away, so everything counts as changed. */
const forgetfulAfterMs = 3_600_000;

export interface Changed {
  /** Cards to read again, or `all`. */
  listingIds: string[] | 'all';
}

/**
 * Tells what was committed since the last look. Whoever asks while a look is under way waits for the next one, so an
 * answer never misses what was committed before the question, and a thousand questions at once cost two statements.
 */
export class Freshness {
  revision = 0;
  private since: { xmin: string; known: Map<string, bigint>; at: number } | null = null;
  private running: Promise<void> | null = null;
  private next: Promise<void> | null = null;
  private readonly database: Database;
  private readonly onChange: (changed: Changed) => Promise<void>;

  constructor(database: Database, onChange: (changed: Changed) => Promise<void>) {
    this.database = database;
    this.onChange = onChange;
  }

  /** The revision of everything public that was committed before this call. */
  async current(): Promise<number> {
    if (this.running) {
      this.next ??= this.running.then(
        () => this.start(),
        () => this.start(),
      );
      await this.next;
    } else {
      await this.start();
    }
    return this.revision;
  }

  private start(): Promise<void> {
    this.next = null;
    // Never two at once: the slower could put back what the faster replaced.
    this.running ??= this.look().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async look(): Promise<void> {
    const before = this.since;
    const tooOld = !before || Date.now() - before.at > forgetfulAfterMs;
    const { xmin, changes } = await findChanges(
      this.database,
      tooOld ? null : { xmin: before.xmin, known: [...before.known.keys()] },
    );
    if (tooOld || changes.length > 0) {
      const touched = new Set(changes.flatMap(({ listingIds }) => listingIds));
      // First, so that whoever is reading now sees that what they read may be old.
      this.revision += 1;
      await this.onChange({ listingIds: tooOld || touched.has('*') ? 'all' : [...touched] });
    }
    // Those of transactions that may still be running beside us must not be applied twice; older ones are never asked for again.
    const known = new Map([
      ...(before?.known ?? []),
      ...changes.map(({ id, xid }) => [id, BigInt(xid)] as const),
    ]);
    for (const [id, xid] of known) if (xid < BigInt(xmin)) known.delete(id);
    this.since = { xmin, known, at: Date.now() };
  }
}
