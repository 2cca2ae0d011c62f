import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds by the clock, and of processor time: on a busy machine only the latter says what was spent. */
export interface Spent {
  readonly wallMs: number;
  readonly cpuMs: number;
}

const tellCpu = `import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String((user + system) / 1000));
});`;

/** Runs Node once. */
export function runOnce(project: string, args: string[]): Spent & { stdout: string } {
  const hook = join(project, 'tell-cpu.mjs');
  writeFileSync(hook, tellCpu);
  const startedAt = performance.now();
  const { status, stdout, stderr, output } = spawnSync(process.execPath, ['--import', hook, ...args], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const wallMs = performance.now() - startedAt;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return { wallMs, cpuMs: Number(output[3]), stdout };
}

export const median = (list: number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

const medianOf = (all: Spent[]): Spent => ({
  wallMs: median(all.map((one) => one.wallMs)),
  cpuMs: median(all.map((one) => one.cpuMs)),
});

/** The median of some runs. */
export function measureCommand(project: string, args: string[], runs = 15): Spent {
  return medianOf(Array.from({ length: runs }, () => runOnce(project, args)));
}

/** How much a module costs over an empty one: the median of differences between runs side by side. */
export function measureImport(project: string, specifier: string, pairs = 15): Spent {
  writeFileSync(join(project, 'bare.mjs'), '');
  writeFileSync(join(project, 'load.mjs'), `import '${specifier}';`);
  const differences = Array.from({ length: pairs }, (_, at) => {
    // Which of the two goes first alternates, so that neither always finds the warmer machine.
    const order = at % 2 ? ['bare.mjs', 'load.mjs'] : ['load.mjs', 'bare.mjs'];
    const spent = Object.fromEntries(order.map((file) => [file, runOnce(project, [file])]));
    const [bare, load] = [spent['bare.mjs'], spent['load.mjs']];
    if (!bare || !load) throw new Error('A run is missing');
    return { wallMs: load.wallMs - bare.wallMs, cpuMs: load.cpuMs - bare.cpuMs };
  });
  return medianOf(differences);
}
