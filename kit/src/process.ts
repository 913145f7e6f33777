/** Runs a start-up; a failure is reported in one sentence, because its reader wants to start, not to debug. */
export async function runUntilStopped(start: () => Promise<() => Promise<void>>): Promise<void> {
  try {
    const stop = await start();
    let stopping = false;
    const once = async () => {
      if (stopping) return;
      stopping = true;
      await stop();
      process.exit(0);
    };
    process.on('SIGINT', once);
    process.on('SIGTERM', once);
    // A parent that was killed cannot send a signal; its end of the channel closes instead.
    if (process.send) process.on('disconnect', once);
  } catch (error) {
    process.stderr.write(`Could not start: ${reasonOf(error)}\n`);
    process.exit(1);
  }
}

function reasonOf(error: unknown): string {
  const { code, message, port } = error as { code?: string; message?: string; port?: number };
  if (code === 'EADDRINUSE') return `port ${port} is in use; choose another with PORT=… .`;
  return message || String(error);
}
