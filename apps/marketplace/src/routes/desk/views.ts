import { redirect } from 'react-router';
import { localePath } from '../../lib/locale/path.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { safeReturnPath } from '../../server/return-path.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/views.ts';

/** Keeps or drops a saved view and goes back to its table. */
export async function action({ context, request }: Route.ActionArgs) {
  const { views } = page(context).api;
  const form = await readForm(request);
  await runIntent(form, {
    save: () =>
      views.saveView({
        page: formText(form, 'page'),
        name: formText(form, 'name'),
        query: formText(form, 'query'),
      }),
    delete: () => views.deleteView({ id: formText(form, 'id') }),
  });
  return redirect(safeReturnPath(formText(form, 'return'), localePath('/desk')));
}
