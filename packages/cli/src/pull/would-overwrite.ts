import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';

export const wouldOverwrite = (file: string, isCode: boolean) =>
  new AbortError({
    code: 'file_differs',
    exitCode: exitCodes.conflict,
    what: (m) => (isCode ? m.failures.cannotWriteTypeScript(file) : m.failures.fileDiffers(file)),
    where: { file },
    next: [
      () => 'headwater diff --against draft',
      () => (isCode ? 'headwater pull --out headwater.yaml' : 'headwater pull --merge'),
      ...(isCode ? [] : [() => 'headwater pull --force']),
    ],
  });
