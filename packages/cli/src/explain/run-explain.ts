import { allChecks, explain } from '@headwater/manifest';
import { AbortError } from '../failures/abort-error.ts';
import { table } from '../output/table.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { errorCodes } from './error-codes.ts';

interface Page {
  id: string;
  kind: 'check' | 'error';
  severity: string | null;
  title: string;
  why: string | null;
  fix: string;
}

/** Explains a check or an error code without any network; without an argument it lists all of them. */
export const runExplain: Handler<Record<never, never>> = async (run, { args }) => {
  const [wanted] = args;
  if (wanted === undefined) return list(run);
  const page = pageOf(run, wanted);
  if (!page) throw unknown(wanted);
  run.data(page, (value) => pageLines(run, value));
  return exitCodes.ok;
};

function pageOf(run: Invocation, wanted: string): Page | null {
  const check = explain(wanted, run.locale);
  if (check) return { kind: 'check', ...check };
  const id = wanted.toLowerCase();
  const entry = Object.hasOwn(errorCodes, id) ? errorCodes[id as keyof typeof errorCodes] : undefined;
  if (!entry) return null;
  const [title, fix] = entry[run.locale];
  return { id, kind: 'error', severity: null, title, why: null, fix };
}

function pageLines({ messages: m, paint }: Invocation, page: Page): string[] {
  const severity = page.severity && m.output.severity[page.severity as keyof typeof m.output.severity];
  return [
    `${paint('bold', page.id)}  ${page.title}${severity ? `  (${severity})` : ''}`,
    ...(page.why ? ['', m.explain.why, `  ${page.why}`] : []),
    '',
    m.explain.fix,
    `  ${page.fix}`,
  ];
}

function list(run: Invocation): number {
  const { locale } = run;
  const data = [
    ...allChecks.map(({ id, severity, title }) => ({ id, kind: 'check', severity, title: title[locale] })),
    ...Object.entries(errorCodes).map(([id, entry]) => ({
      id,
      kind: 'error',
      severity: null,
      title: entry[locale][0],
    })),
  ];
  run.data({ data }, () =>
    table(
      run.messages.explain.headers,
      data.map((row) => [row.id, row.severity ? run.messages.output.severity[row.severity] : '', row.title]),
    ),
  );
  return exitCodes.ok;
}

const unknown = (id: string) =>
  new AbortError({
    code: 'not_found',
    exitCode: exitCodes.notFound,
    what: (m) => m.failures.noSuchCode(id),
    next: [() => 'headwater explain'],
  });
