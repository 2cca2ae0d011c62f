import {
  activateEndpoint,
  createEndpoint,
  deleteEndpoint,
  getDelivery,
  getEndpoint,
  listDeliveries,
  listEndpoints,
  listEvents,
  replayDelivery,
  replayMany,
  rotateSecret,
  sendTestEvent,
  updateEndpoint,
} from '@headwater/core/events';
import { mutation, query, router } from './trpc.ts';

export const eventsRouter = router({
  activateEndpoint: mutation(activateEndpoint),
  createEndpoint: mutation(createEndpoint),
  deleteEndpoint: mutation(deleteEndpoint),
  getDelivery: query(getDelivery),
  getEndpoint: query(getEndpoint),
  listDeliveries: query(listDeliveries),
  listEndpoints: query(listEndpoints),
  listEvents: query(listEvents),
  replayDelivery: mutation(replayDelivery),
  replayMany: mutation(replayMany),
  rotateSecret: mutation(rotateSecret),
  sendTestEvent: mutation(sendTestEvent),
  updateEndpoint: mutation(updateEndpoint),
});
