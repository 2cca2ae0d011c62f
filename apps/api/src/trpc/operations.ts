import {
  getOperations,
  listFailedDeliveries,
  replayFailedDelivery,
  resendMail,
} from '@headwater/core/operations';
import { mutation, query, router } from './trpc.ts';

export const operationsRouter = router({
  getOperations: query(getOperations),
  listFailedDeliveries: query(listFailedDeliveries),
  replayFailedDelivery: mutation(replayFailedDelivery),
  resendMail: mutation(resendMail),
});
