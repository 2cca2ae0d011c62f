import type { Keyring } from '../credentials/keyring.ts';

/** A stream of text to a person or another program. */
export interface TextStream {
  write(text: string): void;
  readonly isTTY: boolean;
}

/** Everything outside that a command may touch, so that tests can hold all of it. */
export interface Io {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly version: string;
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly stdin: { readonly isTTY: boolean; text(): Promise<string> };
  /** The keychain of the system, loaded when it is first needed; null where there is none. */
  keyring(): Promise<Keyring | null>;
  now(): Date;
  /** Waits; rejects when `signal` fires. */
  pause(ms: number): Promise<void>;
  /** Fires on Ctrl-C. */
  readonly signal: AbortSignal;
}
