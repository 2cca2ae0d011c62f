import { completionCommand } from './completion.ts';
import { deprecateCommand } from './deprecate.ts';
import { diffCommand } from './diff.ts';
import { doctorCommand } from './doctor.ts';
import { explainCommand } from './explain.ts';
import { initCommand } from './init.ts';
import { acceptLeadCommand } from './leads-accept.ts';
import { declineLeadCommand } from './leads-decline.ts';
import { listLeadsCommand } from './leads-list.ts';
import { loginCommand } from './login.ts';
import { logoutCommand } from './logout.ts';
import { logsCommand } from './logs.ts';
import { pullCommand } from './pull.ts';
import { pushCommand } from './push.ts';
import { rollbackCommand } from './rollback.ts';
import { schemaCommand } from './schema.ts';
import { statusCommand } from './status.ts';
import { submitCommand } from './submit.ts';
import { validateCommand } from './validate.ts';
import { versionsCommand } from './versions.ts';
import { listenCommand } from './webhooks-listen.ts';
import { replayCommand } from './webhooks-replay.ts';
import { triggerCommand } from './webhooks-trigger.ts';
import { whoamiCommand } from './whoami.ts';
import { withdrawCommand } from './withdraw.ts';

/** In the order of a publisher's first day. */
export const commands = {
  init: initCommand,
  validate: validateCommand,
  login: loginCommand,
  whoami: whoamiCommand,
  logout: logoutCommand,
  diff: diffCommand,
  push: pushCommand,
  submit: submitCommand,
  status: statusCommand,
  versions: versionsCommand,
  pull: pullCommand,
  rollback: rollbackCommand,
  deprecate: deprecateCommand,
  withdraw: withdrawCommand,
  logs: logsCommand,
  explain: explainCommand,
  schema: schemaCommand,
  doctor: doctorCommand,
  completion: completionCommand,
};

export const leadsCommands = {
  list: listLeadsCommand,
  accept: acceptLeadCommand,
  decline: declineLeadCommand,
};

export const webhooksCommands = {
  listen: listenCommand,
  trigger: triggerCommand,
  replay: replayCommand,
};
