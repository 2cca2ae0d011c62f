import { AbortError } from '../failures/abort-error.ts';
import type { ManifestFile } from './manifest-file.ts';

/** Gives the pointers of a refusal their lines in the file. `prefix` is where the manifest sits in what was sent. */
export function placeDetails(error: unknown, file: ManifestFile, prefix = '/manifest'): unknown {
  if (!(error instanceof AbortError) || !error.options.details?.length) return error;
  const details = error.options.details.map((detail) => {
    const sent = detail.where?.pointer ?? '';
    const pointer = sent === prefix || sent.startsWith(`${prefix}/`) ? sent.slice(prefix.length) : sent;
    return { ...detail, where: { file: file.shown, ...(file.locate(pointer) ?? {}), pointer } };
  });
  return new AbortError({ ...error.options, details, where: details[0]?.where });
}
