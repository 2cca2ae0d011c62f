import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, runOnce } from './measure-command.ts';

interface Cost {
  readonly seconds: number;
  /** Of processor time; says nothing for a compiler that is a process behind the one of Node. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

const root = join(import.meta.dirname, '../..');

/** What a type check of the code costs over that of an empty file, the library's declarations checked too. */
export function measureCompiler(given: { project: string; compiler: string; code: string }, pairs = 5): Cost {
  const differences = Array.from({ length: pairs }, () => {
    const empty = compile(given, 'export {};\n');
    const full = compile(given, given.code);
    return {
      cpuSeconds: full.cpuSeconds - empty.cpuSeconds,
      seconds: full.seconds - empty.seconds,
      megabytes: full.megabytes - empty.megabytes,
    };
  });
  return {
    cpuSeconds: median(differences.map((one) => one.cpuSeconds)),
    seconds: median(differences.map((one) => one.seconds)),
    megabytes: median(differences.map((one) => one.megabytes)),
  };
}

function compile({ project, compiler }: { project: string; compiler: string }, code: string): Cost {
  const folder = join(project, 'types');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'file.mts'), code);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom'],
    module: 'nodenext',
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['file.mts'] }));
  const tsc = join(root, 'node_modules', compiler, 'bin/tsc');
  const { stdout, cpuMs } = runOnce(project, [tsc, '-p', folder, '--extendedDiagnostics']);
  const read = (name: string) => Number(stdout.match(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm'))?.[1]);
  return { cpuSeconds: cpuMs / 1000, seconds: read('Total time'), megabytes: read('Memory used') / 1024 };
}
