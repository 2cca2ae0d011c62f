import { deleteFile, getFile, listFiles, uploadFile } from '@headwater/core/files';
import { mutation, query, router } from './trpc.ts';

/** uploadFile works for pages in process; browsers send the bytes to POST /files. */
export const filesRouter = router({
  listFiles: query(listFiles),
  getFile: query(getFile),
  uploadFile: mutation(uploadFile),
  deleteFile: mutation(deleteFile),
});
