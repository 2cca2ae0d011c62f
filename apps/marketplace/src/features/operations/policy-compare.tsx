import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Diff } from '../../ui/diff.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { policyFacts } from './policy-facts.tsx';
import { type PolicyVersion, versionName } from './policy-history.tsx';

interface PolicyCompareProps {
  history: PolicyVersion[];
  /** As the address names them; by default the last two. */
  compared: { from: number; to: number } | null;
}

/** What two versions differ in, rule by rule. A GET form: the comparison has an address and needs no script. */
export function PolicyCompare({ history, compared }: PolicyCompareProps) {
  const [last, before] = history;
  if (!last || !before) return null;
  const { from, to } = compared ?? { from: before.version, to: last.version };
  const find = (version: number) => history.find((one) => one.version === version);
  const options = history.map((one) => ({ value: String(one.version), label: versionName(one) }));
  const [older, newer] = [find(from), find(to)];
  return (
    <div id="compare" className="scroll-mt-4 space-y-4">
      <Form
        method="get"
        action="#compare"
        preventScrollReset
        className="flex flex-wrap items-end gap-3"
        key={`${from}-${to}`}
      >
        <Field name="from" label={m.common_before()} required>
          <Select options={options} defaultValue={String(from)} />
        </Field>
        <Field name="to" label={m.common_after()} required>
          <Select options={options} defaultValue={String(to)} />
        </Field>
        <Button type="submit">{m.operations_compare()}</Button>
      </Form>
      {older && newer ? <Changes older={older} newer={newer} /> : null}
    </div>
  );
}

function Changes({ older, newer }: { older: PolicyVersion; newer: PolicyVersion }) {
  const after = policyFacts(newer.rules);
  const items = policyFacts(older.rules).flatMap(({ term, description }, place) => {
    const now = after[place]?.description;
    return now === description ? [] : [{ path: term, before: description, after: now }];
  });
  if (items.length === 0) return <p className="text-ink-soft text-sm">{m.operations_compare_same()}</p>;
  return <Diff items={items} />;
}
