/** Ctrl-C or a supervisor's SIGTERM closes in order; a second one does not wait. */
export function stopOnSignal(close: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(130);
    stopping = true;
    await close();
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}
