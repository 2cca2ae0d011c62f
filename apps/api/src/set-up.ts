import { parseArgs } from 'node:util';
import { systemContext } from '@headwater/core';
import { setUpVendor } from '@headwater/core/organisations';
import { AppError } from '@headwater/domain';
import { openDeps } from './start/open-deps.ts';
import { run } from './start/run.ts';

const usage =
  'npm run set-up -- --name "Example Cloud" --admin-email admin@example.com [--name-en "…"] [--locale zh-CN|en]';

/** Makes the vendor organisation of a new deployment and prints the link by which its first administrator joins. */
await run(async (env) => {
  const { values } = parseArgs({
    options: {
      name: { type: 'string' },
      'name-en': { type: 'string' },
      'admin-email': { type: 'string' },
      locale: { type: 'string' },
    },
  });
  if (!values.name || !values['admin-email']) throw new Error(`usage: ${usage}`);
  const { deps, close } = await openDeps(env);
  try {
    const made = await setUpVendor(systemContext(deps, 'set-up'), {
      name: values.name,
      nameEn: values['name-en'],
      adminEmail: values['admin-email'],
      locale: values.locale === 'en' ? 'en' : 'zh-CN',
    });
    process.stdout.write(`${made.name} is set up. Its administrator joins at:\n${made.invitationUrl}\n`);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } finally {
    await close();
  }
});
