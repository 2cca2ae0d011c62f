import { eventTypes } from '@headwater/domain/events';

/** What an endpoint can ask for; the schemas stay on the server. */
export const eventTypeChoices = () =>
  Object.values(eventTypes).map(({ type, summary }) => ({ type, summary }));
