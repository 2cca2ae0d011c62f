import type { doctorFlags } from '../commands/doctor.ts';
import { displayWidth } from '../output/display-width.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Probe } from './probe.ts';
import { probeMachine } from './probe-machine.ts';
import { probeManifest } from './probe-manifest.ts';
import { probeServer } from './probe-server.ts';

const styles = { ok: 'green', warning: 'yellow', failed: 'red' } as const;

/** Looks at everything that has to be right and says what is not; the first failure gives the exit code. */
export const runDoctor: Handler<typeof doctorFlags> = async (run, { flags }) => {
  const { messages: m, paint } = run;
  const probes: Probe[] = [
    ...(await probeMachine(run)),
    ...(await probeManifest(run, flags.file)),
    ...(await probeServer(run, flags)),
  ];
  const exitCode = probes.find((probe) => probe.status === 'failed')?.exitCode ?? exitCodes.ok;
  const data = probes.map(({ id, status, detail, next }) => ({ id, status, detail, next: next ?? null }));
  run.data({ version: run.io.version, ok: exitCode === exitCodes.ok, data }, () => {
    const width = Math.max(...data.map((probe) => displayWidth(m.doctor.probes[probe.id])));
    return data.flatMap(({ id, status, detail, next }) => {
      const label = m.doctor.probes[id];
      const padded = label + ' '.repeat(width - displayWidth(label));
      return [
        `${paint(styles[status], m.doctor.status[status])}  ${padded}  ${detail}`,
        ...(next ? [`    ${paint('cyan', '→')} ${next}`] : []),
      ];
    });
  });
  return exitCode;
};
