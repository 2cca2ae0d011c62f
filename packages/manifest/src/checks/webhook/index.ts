import type { Check } from '../../check/check.ts';
import { credentialsInUrl } from './credentials-in-url.ts';
import { description } from './description.ts';
import { eventName } from './event-name.ts';
import { insecureUrl } from './insecure-url.ts';
import { privateUrl } from './private-url.ts';
import { unparsableUrl } from './unparsable-url.ts';
import { urlMissing } from './url-missing.ts';

export const webhookChecks: readonly Check[] = [
  insecureUrl,
  privateUrl,
  urlMissing,
  credentialsInUrl,
  eventName,
  unparsableUrl,
  description,
];
