import type { Api } from '../../server/api.ts';

export type EndpointList = Awaited<ReturnType<Api['events']['listEndpoints']>>;
export type Endpoint = EndpointList['data'][number];
export type EndpointDetail = Awaited<ReturnType<Api['events']['getEndpoint']>>;
export type DeliveryList = Awaited<ReturnType<Api['events']['listDeliveries']>>;
export type Delivery = DeliveryList['data'][number];
export type DeliveryDetail = Awaited<ReturnType<Api['events']['getDelivery']>>;

/** A type of event with its one-line description, for lists of choices. */
export interface EventTypeChoice {
  type: string;
  summary: { 'zh-CN': string; en: string };
}
