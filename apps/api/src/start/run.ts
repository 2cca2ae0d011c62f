import { type Env, readEnv, SettingsError } from '../env.ts';

/** Runs an entry point; a wrong setting ends with 2 and says which, anything else with 1. */
export async function run(main: (env: Env) => Promise<void>): Promise<void> {
  try {
    await main(readEnv());
  } catch (error) {
    const known =
      error instanceof SettingsError || (error instanceof Error && error.name === 'DirectoryInUseError');
    process.stderr.write(`${known ? (error as Error).message : (error as Error).stack}\n`);
    process.exit(known ? 2 : 1);
  }
}
