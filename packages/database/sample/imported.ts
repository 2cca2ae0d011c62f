import { readFileSync } from 'node:fs';
import { fromDirectoryRecord, type Manifest } from '@headwater/manifest';
import { handWritten } from './manifests/index.ts';

// One copy serves the tests of the manifest package and this sample; its source stands in the README beside it.
const directoryFile = new URL('../../manifest/fixtures/integrations.jsonl', import.meta.url);

/** Betting, tokens, invented identities, network tunnels, doubles and nameless records: not for a business catalogue. */
const leftOut = new Set([
  'azure.com/addons-addons-swagger',
  'betfair.com',
  'fungenerators.com/fake-identity',
  'fungenerators.com/lottery',
  'modelpubsub.com',
  'nebl.io',
  'peoplegeneratorapi.live',
  'proxykingdom.com',
  'simplivpn.net',
  'sonar.trading',
  'spectrocoin.com',
  'tokenmetrics.com',
  'whapi.com/accounts',
  'whapi.com/bets',
  'whapi.com/locations',
  'whapi.com/numbers',
]);

/** Written by hand from a newer version of the API, and imported as well: the old version is the one deprecated. */
const alsoImported = new Set(['gitlab.com']);

/** Further real integrations, made from the public directory in English only. */
export function importDirectory(): Manifest[] {
  const written = new Set(handWritten.map(recordOf));
  const seen = new Set<string>();
  return readFileSync(directoryFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string })
    .filter(({ id }) => !leftOut.has(id) && (alsoImported.has(id) || !written.has(id)))
    .map((record) => withoutPictures(fromDirectoryRecord(record).manifest))
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}

function recordOf({ _meta }: { _meta?: Record<string, unknown> | undefined }): string | undefined {
  return (_meta?.['guru.apis.directory'] as { id?: string } | undefined)?.id;
}

// The directory names pictures on the providers' own servers; showing them would tell those who visits the catalogue.
function withoutPictures<T extends { media?: unknown }>({ media: _, ...manifest }: T): Omit<T, 'media'> {
  return manifest;
}
