import type { FileStorage } from '../kit/ports.ts';
import { createLocalFileStorage } from './local-file-storage.ts';
import { createS3FileStorage, type S3Settings } from './s3-file-storage.ts';

export type FileStorageSettings = { kind: 'local'; directory: string } | ({ kind: 's3' } & S3Settings);

export const createFileStorage = (settings: FileStorageSettings): FileStorage =>
  settings.kind === 's3' ? createS3FileStorage(settings) : createLocalFileStorage(settings);
