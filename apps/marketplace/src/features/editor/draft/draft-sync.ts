import type { Side } from '@headwater/manifest/merge';
import type { Json, Path } from '../at.ts';
import * as on from './draft-state.ts';
import { abandonedCopies, dropCopy, holdWindow, keepCopy } from './local-copies.ts';
import { readDraft, type SendResult, saveDraft } from './send-draft.ts';
import type { DraftSubject, StoredDraft } from './stored-draft.ts';

const pauseMs = 700;
const longestPauseMs = 5_000;
const lookMs = 20_000;
const retryMs = [2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * One window's side of a draft: every change is kept in this browser at once and on the server after a pause; other
 * windows hear of it by a channel, other people's changes are looked for when this window is looked at.
 */
export class DraftSync {
  #state: on.DraftState;
  readonly #subject: DraftSubject;
  readonly #name: string;
  readonly #window = crypto.randomUUID();
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dirtySince = 0;
  #failures = 0;
  #inFlight: Promise<void> | null = null;
  #channel: BroadcastChannel | null = null;

  constructor(stored: StoredDraft, subject: DraftSubject) {
    this.#state = on.firstState(stored);
    this.#subject = subject;
    this.#name = subject.listing ?? stored.id ?? '';
  }

  readonly get = (): on.DraftState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  set(path: Path, next: unknown): void {
    this.#change(on.editedAt(this.#state, { path, next, at: Date.now() }));
  }

  replace(value: Json, place = ''): void {
    this.#change(on.edited(this.#state, { value, place, at: Date.now() }));
  }

  undo(): void {
    this.#change(on.undone(this.#state));
  }

  redo(): void {
    this.#change(on.redone(this.#state));
  }

  resolve(choose: (path: string) => Side): void {
    this.#change(on.resolved(this.#state, choose));
  }

  /** Goes on as a new draft after the old one was submitted or discarded elsewhere. */
  renew(): void {
    this.#change(on.renewed(this.#state));
  }

  /** Begins the draft on the server although nothing was changed yet: what is submitted has to lie there. */
  touch(): void {
    if (this.#state.base.id === null) this.#change(on.renewed(this.#state));
  }

  dismiss(): void {
    this.#put({ ...this.#state, notice: null });
  }

  /** It became a version: nothing is left to keep. */
  forget(): void {
    clearTimeout(this.#timer);
    dropCopy(this.#name, this.#window);
  }

  /** Begins, and gives back how to end. */
  start(): () => void {
    const release = holdWindow(this.#window);
    this.#channel = new BroadcastChannel(`headwater-draft:${this.#name}`);
    this.#channel.onmessage = ({ data }: MessageEvent<StoredDraft>) => this.#meet(data);
    const ended = new AbortController();
    const onSeen = () => void this.#look();
    addEventListener('online', onSeen, ended);
    addEventListener('focus', onSeen, ended);
    document.addEventListener('visibilitychange', () => this.#putAway(), ended);
    const looking = setInterval(onSeen, lookMs);
    void this.#recover();
    return () => {
      ended.abort();
      clearInterval(looking);
      this.#channel?.close();
      if (this.#state.save.kind === 'waiting') void this.flush();
      clearTimeout(this.#timer);
      release();
    };
  }

  /** Saves what is left now; resolves when the server has answered. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#inFlight ??= this.#send().finally(() => {
      this.#inFlight = null;
      if (this.#state.save.kind === 'waiting') this.#plan();
      if (this.#state.save.kind === 'offline')
        this.#plan(retryMs[Math.min(this.#failures, retryMs.length - 1)]);
    });
    return this.#inFlight;
  }

  #put(next: on.DraftState): void {
    if (next === this.#state) return;
    this.#state = this.#keptHere(next);
    for (const listener of this.#listeners) listener();
  }

  #keptHere(next: on.DraftState): on.DraftState {
    if (!on.isDirty(next) && !next.incoming) {
      dropCopy(this.#name, this.#window);
      return { ...next, kept: true };
    }
    const { value, base } = next;
    const read = { base: base.manifest, draft: base.id, revision: base.revision };
    const copy = { window: this.#window, value, ...read, at: new Date().toISOString() };
    return { ...next, kept: keepCopy(this.#name, copy) };
  }

  #change(next: on.DraftState): void {
    if (next === this.#state) return;
    if (!on.isDirty(this.#state)) this.#dirtySince = Date.now();
    this.#put(next);
    this.#plan();
  }

  #plan(delay = Math.min(pauseMs, Math.max(0, this.#dirtySince + longestPauseMs - Date.now()))): void {
    clearTimeout(this.#timer);
    if (!['waiting', 'offline'].includes(this.#state.save.kind)) return;
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  async #send(): Promise<void> {
    const { value, base, incoming, save } = this.#state;
    if (incoming || save.kind === 'gone') return;
    if (!on.isDirty(this.#state)) return this.#put({ ...this.#state, save: { kind: 'saved' } });
    if (save.kind !== 'offline') this.#put({ ...this.#state, save: { kind: 'saving' } });
    this.#dirtySince = Date.now();
    const sent = { draft: base.id, revision: base.revision, manifest: value };
    this.#take(await saveDraft({ ...this.#subject, ...sent }));
  }

  #take(result: SendResult): void {
    this.#failures = result.kind === 'unreachable' ? this.#failures + 1 : 0;
    this.#put(on.answered(this.#state, result));
    if (result.kind === 'saved') this.#channel?.postMessage(result.draft);
  }

  /** Newer than what this window read: from another window, or from somebody else. */
  #meet(draft: StoredDraft): void {
    // While a save is under way its answer comes first: it tells what this window itself wrote.
    if (this.#inFlight) void this.#inFlight.then(() => this.#meet(draft));
    else this.#change(on.received(this.#state, draft));
  }

  async #look(): Promise<void> {
    const { base, save } = this.#state;
    if (document.visibilityState !== 'visible' || this.#inFlight || save.kind === 'gone') return;
    if (save.kind === 'offline') return this.flush();
    if (!base.id && !this.#subject.listing) return;
    const result = await readDraft({ id: base.id, listing: this.#subject.listing });
    if (result.kind === 'stale') this.#meet(result.draft);
    else if (result.kind === 'gone' && base.id) this.#put(on.answered(this.#state, result));
  }

  #putAway(): void {
    if (document.visibilityState === 'hidden' && this.#state.save.kind === 'waiting') void this.flush();
    else void this.#look();
  }

  async #recover(): Promise<void> {
    const [copy] = await abandonedCopies(this.#name);
    if (!copy) return;
    this.#change(on.recovered(this.#state, copy));
    dropCopy(this.#name, copy.window);
  }
}
