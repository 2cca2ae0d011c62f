export { deleteFile } from './delete-file.ts';
export { getFile } from './get-file.ts';
export { listFiles } from './list-files.ts';
export { matchNamedFile } from './match-named-file.ts';
export { readFile } from './read-file.ts';
export { listNamedFiles, type StoredFileRow } from './store.ts';
export { uploadFile } from './upload-file.ts';
