import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs npm outside this repository's workspace, whoever called us. */
export async function runNpm(args: string[], cwd: string): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_config_(workspaces?|local_prefix)$/i.test(key)),
  );
  const { stdout } = await run('npm', args, { cwd, env: { ...env, NO_COLOR: '1' }, maxBuffer: 1 << 24 });
  return stdout;
}

/** Packs a built package into `folder` and gives the tarball's path. */
export async function pack(dist: string, folder: string): Promise<string> {
  const [packed] = JSON.parse(await runNpm(['pack', '--json', '--pack-destination', folder], dist));
  return join(folder, packed.filename);
}
