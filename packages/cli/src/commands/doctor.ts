import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { manifestFlags } from './manifest-flags.ts';

export const doctorFlags = { ...manifestFlags, ...serverFlags };

export const doctorCommand = defineCommand({
  brief: 'doctor',
  flags: doctorFlags,
  load: async () => (await import('../doctor/run-doctor.ts')).runDoctor,
});
