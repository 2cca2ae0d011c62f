import { readEnv, SettingsError } from './env.ts';
import { announce } from './start/announce.ts';
import { startServer } from './start/start-server.ts';

const startedAt = performance.now();

try {
  const running = await startServer(readEnv());
  process.stdout.write(`${announce({ ...running, startedMs: performance.now() - startedAt })}\n`);
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(130);
    stopping = true;
    await running.close();
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`${error instanceof SettingsError ? error.message : (error as Error).stack}\n`);
  process.exit(error instanceof SettingsError ? 2 : 1);
}
