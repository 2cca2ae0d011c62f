import type { Api } from '../api/port.ts';
import type { Delivery } from '../api/types.ts';
import type { logsFlags } from '../commands/logs.ts';
import { openApi } from '../credentials/sign-in.ts';
import { formatTime } from '../output/format-time.ts';
import { plainText } from '../output/plain-text.ts';
import { table } from '../output/table.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { FlagValues } from '../run/flags.ts';
import type { Invocation } from '../run/invocation.ts';
import { parseLimit } from '../run/parse-limit.ts';
import { pause } from '../run/pause.ts';

// A server has better things to do than to answer the same question all day.
const shortestIntervalMs = 1000;

/** What was sent to the endpoints and what became of it; with --follow also from now on. */
export const runLogs: Handler<typeof logsFlags> = async (run, { flags }) => {
  const limit = parseLimit(flags.limit);
  const api = await openApi(run, flags);
  if (flags.follow) return follow(run, { api, flags, limit });
  const data = await readDeliveries(api, { flags, limit });
  const { logs } = run.messages;
  run.data({ data }, () =>
    data.length === 0
      ? [logs.none]
      : table(
          logs.headers,
          data.map((row) => rowOf(run, row)),
        ),
  );
  return exitCodes.ok;
};

interface Look {
  flags: FlagValues<typeof logsFlags>;
  limit: number;
}

/** Newest first, of one endpoint or of all. */
async function readDeliveries(api: Api, { flags, limit }: Look): Promise<Delivery[]> {
  const endpoints = flags.endpoint ? [flags.endpoint] : await api.listEndpointIds();
  const all: Delivery[] = [];
  for (const endpointId of endpoints)
    all.push(...(await api.listDeliveries({ endpointId, state: flags.state, type: flags.type, limit })));
  return all
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id))
    .slice(0, limit);
}

/** A line for each delivery and for each step that it takes, the oldest first, until Ctrl-C. */
async function follow(run: Invocation, { api, ...look }: Look & { api: Api }): Promise<never> {
  let known = new Map<string, string>();
  for (;;) {
    const deliveries = await readDeliveries(api, look);
    for (const delivery of [...deliveries].reverse()) {
      if (known.get(delivery.id) === stepOf(delivery)) continue;
      const line = run.format === 'text' ? rowOf(run, delivery).join('  ') : JSON.stringify(delivery);
      run.io.stdout.write(`${line}\n`);
    }
    known = new Map(deliveries.map((delivery) => [delivery.id, stepOf(delivery)]));
    await pause(run.io, Math.max(look.flags.interval, shortestIntervalMs));
  }
}

const stepOf = ({ state, attemptCount }: Delivery) => `${state} ${attemptCount}`;

const rowOf = (run: Invocation, delivery: Delivery): string[] => [
  formatTime(delivery.createdAt),
  run.messages.logs.states[delivery.state],
  plainText(delivery.type),
  plainText(delivery.subject),
  run.messages.logs.attempts(delivery.attemptCount),
  delivery.id,
];
