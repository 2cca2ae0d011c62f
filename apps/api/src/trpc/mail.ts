import {
  getMail,
  getUnsubscription,
  listMails,
  listNoticeChoices,
  putNoticeChoices,
  unsubscribePerson,
} from '@headwater/core/mail';
import { mutation, query, router } from './trpc.ts';

export const mailRouter = router({
  getMail: query(getMail),
  listMails: query(listMails),
  listNoticeChoices: query(listNoticeChoices),
  putNoticeChoices: mutation(putNoticeChoices),
  getUnsubscription: query(getUnsubscription),
  unsubscribePerson: mutation(unsubscribePerson),
});
