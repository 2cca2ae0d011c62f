import { parseManifest } from '@headwater/manifest';
import { redirect } from 'react-router';
import { isObject } from '../features/editor/at.ts';
import { m } from '../generated/paraglide/messages.js';
import { localePath } from '../lib/locale/path.ts';
import { textOf } from '../lib/locale/words.ts';
import type { Api } from './api.ts';
import { formText, optionalText } from './form-text.ts';
import { readForm } from './read-form.ts';
import { runIntent } from './run-intent.ts';
import { refuseForm } from './submit.ts';

const versionPath = (listing: string, version: string) =>
  localePath(`/workspace/listings/${listing}/versions/${version}`);

/** What the editor's buttons do, and what its plain form does where no script runs. */
export async function runEditor(request: Request, api: Api) {
  const form = await readForm(request);
  const { catalogue } = api;
  const draft = () => ({ draft: formText(form, 'draft'), revision: Number(form.revision) });
  const note = optionalText(form, 'note');
  const plain = form.source === undefined ? null : readSource(String(form.source));
  if (plain && 'problem' in plain)
    return refuseForm(form, { message: plain.problem, fields: { source: plain.problem } });
  return runIntent(form, {
    submit: async () => {
      const { listing, version } = await catalogue.submitDraft({ ...draft(), ...(note ? { note } : {}) });
      throw redirect(versionPath(listing, version.version));
    },
    push: async () => {
      const { listing, version } = await catalogue.pushDraft(draft());
      throw redirect(versionPath(listing, version.version));
    },
    discard: async () => {
      if (form.draft) await catalogue.discardDraft(draft());
      throw redirect(localePath('/workspace/listings'));
    },
    plain_save: () => pushSource(api, plain?.manifest ?? {}),
    plain_submit: async () => {
      const { listing, version } = await catalogue.pushVersion({ manifest: plain?.manifest ?? {} });
      await catalogue.submitVersion({ listing, version: version.id });
      throw redirect(versionPath(listing, version.version));
    },
  });
}

async function pushSource({ catalogue }: Api, manifest: Record<string, unknown>): Promise<never> {
  const { listing, version } = await catalogue.pushVersion({ manifest });
  throw redirect(versionPath(listing, version.version));
}

function readSource(source: string): { manifest: Record<string, unknown> } | { problem: string } {
  const { value, problems } = parseManifest(source, { format: 'yaml' });
  const [problem] = problems;
  if (problem) {
    const { line, column, message } = problem;
    return { problem: m.editor_source_problem({ line, column, message: textOf(message) }) };
  }
  return isObject(value) ? { manifest: value } : { problem: m.editor_import_nothing() };
}
