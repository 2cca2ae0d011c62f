import { getMail, listMails } from '@headwater/core/mail';
import { query, router } from './trpc.ts';

export const mailRouter = router({ getMail: query(getMail), listMails: query(listMails) });
