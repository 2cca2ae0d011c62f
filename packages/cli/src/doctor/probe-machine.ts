import { stat } from 'node:fs/promises';
import { credentialsPath } from '../credentials/credentials-file.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import type { Probe } from './probe.ts';

const othersMayRead = 0o077;

/** Node and the file with the keys. */
export async function probeMachine(run: Invocation): Promise<Probe[]> {
  return [probeNode(run), ...(await probeCredentials(run))];
}

function probeNode({ messages: m }: Invocation): Probe {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const detail = `Node.js ${process.versions.node}`;
  if (major < 20 || (major === 20 && minor < 19))
    return { id: 'node', status: 'failed', detail, next: m.failures.useNewerNode, exitCode: exitCodes.usage };
  return { id: 'node', status: 'ok', detail };
}

async function probeCredentials({ io, messages: m }: Invocation): Promise<Probe[]> {
  const path = credentialsPath(io.env);
  const found = await stat(path).catch(() => null);
  if (!found) return [];
  const open = process.platform !== 'win32' && (found.mode & othersMayRead) !== 0;
  return [
    open
      ? {
          id: 'credentials',
          status: 'warning',
          detail: m.doctor.readableByOthers(path),
          next: `chmod 600 ${path}`,
        }
      : { id: 'credentials', status: 'ok', detail: path },
  ];
}
