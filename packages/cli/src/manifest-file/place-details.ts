import { AbortError } from '../failures/abort-error.ts';
import type { ManifestFile } from './manifest-file.ts';

/** Gives the pointers of a refusal their lines in the file. */
export function placeDetails(error: unknown, file: ManifestFile): unknown {
  if (!(error instanceof AbortError) || !error.options.details?.length) return error;
  const details = error.options.details.map((detail) => {
    const pointer = detail.where?.pointer ?? '';
    return { ...detail, where: { file: file.shown, ...(file.locate(pointer) ?? {}), pointer } };
  });
  return new AbortError({ ...error.options, details, where: details[0]?.where });
}
