import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Who PostgreSQL runs as. It refuses to run as root, so root hands it to another user of the machine. */
export interface Identity {
  uid: number;
  gid: number;
}

/** Undefined for everyone but root: they run PostgreSQL as themselves. */
export function findIdentity(): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user)
    throw new Error('PostgreSQL does not run as root, and this machine has no user postgres or nobody');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

export interface Launch {
  command: string;
  args: string[];
  uid?: number;
  gid?: number;
}

/** How to start `command` as that user, `paths` being what it must be able to reach. */
export function launchAs(identity: Identity | undefined, command: string[], paths: string[]): Launch {
  const [program = '', ...args] = command;
  if (!identity) return { command: program, args };
  const reaches = paths.every((path) => spawnSync('test', ['-r', path], identity).status === 0);
  if (reaches) return { command: program, args, ...identity };
  // A checkout under /root: the user may not walk there. It gets that one capability, and no other.
  const capability = '-all,+dac_override';
  return {
    command: 'setpriv',
    args: [
      `--reuid=${identity.uid}`,
      `--regid=${identity.gid}`,
      '--clear-groups',
      ...['--inh-caps', '--bounding-set', '--ambient-caps'].map((set) => `${set}=${capability}`),
      program,
      ...args,
    ],
  };
}
