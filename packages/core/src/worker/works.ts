import { endSuspensions } from '../catalogue/index.ts';
import { expireStandings, remindStandings, workBulkChanges } from '../curation/index.ts';
import { expireLeads, remindLeads } from '../demand/index.ts';
import { deleteOldEvents, deliverWebhooks, dispatchEvents } from '../events/index.ts';
import { sendMails } from '../mail/index.ts';
import { beatHeart } from '../operations/index.ts';
import { watchClocks } from '../review/index.ts';
import { forgetDeleted, sendDigests as sendSearchDigests } from '../selection/index.ts';
import { sendDigests } from '../workspace/index.ts';
import { defineWork, type Work } from './define-work.ts';
import { deleteExpiredAnswers } from './store.ts';

const second = 1000;
const minute = 60 * second;

/** Everything that becomes due by itself, in one list. */
export const works: readonly Work[] = [
  defineWork({ name: 'dispatch events', everyMs: 5 * second, wakes: true, run: dispatchEvents }),
  defineWork({ name: 'deliver webhooks', everyMs: 2 * second, wakes: true, run: deliverWebhooks }),
  defineWork({ name: 'send mail', everyMs: 10 * second, wakes: true, run: sendMails }),
  defineWork({ name: 'remind of leads', everyMs: minute, run: remindLeads }),
  defineWork({ name: 'bulk changes', everyMs: 10 * second, wakes: true, run: workBulkChanges }),
  defineWork({ name: 'heartbeat', everyMs: 15 * second, run: beatHeart }),
  defineWork({ name: 'expire leads', everyMs: minute, run: expireLeads }),
  defineWork({ name: 'send search digests', everyMs: 5 * minute, run: sendSearchDigests }),
  defineWork({ name: 'forget deleted selections', everyMs: 60 * minute, run: forgetDeleted }),
  defineWork({
    name: 'watch review clocks',
    everyMs: minute,
    async run(deps) {
      const { missed, closed } = await watchClocks(deps);
      return missed + closed;
    },
  }),
  defineWork({ name: 'expire standings', everyMs: minute, run: expireStandings }),
  defineWork({ name: 'remind of standings', everyMs: 10 * minute, run: remindStandings }),
  defineWork({ name: 'send digests', everyMs: 10 * minute, run: sendDigests }),
  defineWork({ name: 'end suspensions', everyMs: minute, run: endSuspensions }),
  defineWork({
    name: 'delete expired answers',
    everyMs: 10 * minute,
    run: ({ database, clock }) => deleteExpiredAnswers(database, { now: clock.now(), limit: 1000 }),
  }),
  defineWork({ name: 'delete old events', everyMs: 60 * minute, run: deleteOldEvents }),
];
