import type { ManifestRules } from './manifest-rules.ts';
import type {
  DeliveryRow,
  EndpointRow,
  EventRow,
  KeptAnswer,
  KeyRow,
  LeadRow,
  ListingRow,
  VersionRow,
} from './rows.ts';

/** Everything that the emulator remembers. */
export interface World {
  nowMs: number;
  readonly baseUrl: string;
  readonly environment: 'live' | 'sandbox';
  readonly organization: { id: string; name: string; nameEn: string | null };
  readonly rules: ManifestRules;
  /** The namespaces that the organisation has proved; null: every one. */
  readonly namespaces: readonly string[] | null;
  readonly keys: Map<string, KeyRow>;
  readonly listings: ListingRow[];
  readonly versions: VersionRow[];
  readonly leads: LeadRow[];
  readonly events: EventRow[];
  readonly endpoints: EndpointRow[];
  readonly deliveries: DeliveryRow[];
  readonly answers: Map<string, KeptAnswer>;
  /** Receivers inside this process, by their address. */
  readonly receivers: Map<string, (request: Request) => Response | Promise<Response>>;
  made: number;
}

export const now = (world: World): Date => new Date(world.nowMs);
export const isoNow = (world: World): string => now(world).toISOString();

const signs = '0123456789abcdefghjkmnpqrstvwxyz';

/** An id that looks like the server's and sorts by age; the same run makes the same ids. */
export function newId(world: World, prefix: string): string {
  world.made += 1;
  return `${prefix}_${inBase32(world.nowMs, 10)}${inBase32(world.made, 16)}`;
}

function inBase32(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) text = signs[rest % 32] + text;
  return text;
}
