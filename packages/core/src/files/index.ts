export { deleteFile } from './delete-file.ts';
export { getFile } from './get-file.ts';
export { listFiles } from './list-files.ts';
export { readFile } from './read-file.ts';
export { uploadFile } from './upload-file.ts';
