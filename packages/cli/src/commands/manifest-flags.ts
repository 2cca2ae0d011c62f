import { flag } from '../run/flags.ts';

/** Flags of every command that reads the manifest. */
export const manifestFlags = { file: flag.text('file', 'headwater.yaml') };
