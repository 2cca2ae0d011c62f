import { data, redirect } from 'react-router';
import { KeepPage } from '../../features/customer/keep-page.tsx';
import { comparePath } from '../../features/discovery/paths.ts';
import { m } from '../../generated/paraglide/messages.js';
import { formatList } from '../../lib/format/index.ts';
import { localePath } from '../../lib/locale/path.ts';
import { textOf } from '../../lib/locale/words.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText, optionalText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import type { Route } from './+types/new-comparison.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.customer_save_comparison(), index: false });

const askedFor = (url: URL) =>
  url.searchParams
    .getAll('listing')
    .filter((name) => name.length <= 200)
    .slice(0, 4);

export async function loader({ context, url }: Route.LoaderArgs) {
  const { api, requestId } = page(context);
  const [found, shortlists] = await Promise.all([
    api.discovery.compare({ listings: askedFor(url) }),
    api.selection.listShortlists({ limit: 50 }),
  ]);
  if (found.data.length < 2) throw data({ requestId, code: null }, { status: 404 });
  return {
    names: formatList(found.data.map(({ card }) => textOf(card.name) || card.listing)),
    back: comparePath(found.data.map(({ card }) => card.listing)),
    shortlists: shortlists.data.map(({ id, name }) => ({ value: id, label: name })),
    shortlist: url.searchParams.get('shortlist') ?? '',
  };
}

export async function action({ context, request, url }: Route.ActionArgs) {
  const { selection } = page(context).api;
  const form = await readForm(request);
  const result = await submit(form, () =>
    selection.saveComparison({
      name: formText(form, 'name'),
      listings: askedFor(url),
      shortlistId: optionalText(form, 'shortlist'),
    }),
  );
  return result.data.ok ? redirect(localePath('/my/comparisons')) : result;
}

export default function NewComparison({ actionData, loaderData }: Route.ComponentProps) {
  const { names, back, shortlists, shortlist } = loaderData;
  return (
    <KeepPage
      title={m.customer_save_comparison()}
      description={names}
      suggestion={names.slice(0, 80)}
      cancelTo={back}
      result={actionData}
    >
      {shortlists.length > 0 && (
        <Field name="shortlist" label={m.customer_in_shortlist()}>
          <Select options={shortlists} placeholder={m.customer_in_none()} defaultValue={shortlist} />
        </Field>
      )}
    </KeepPage>
  );
}
