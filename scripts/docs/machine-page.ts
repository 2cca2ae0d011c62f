import { ownerTitles } from '../../packages/domain/src/catalogue/index.ts';
import type { DrawnMachine } from './machines.ts';
import { markdownTable } from './markdown-table.ts';

const head = ['State · 状态', 'Who must act · 由谁处理', 'Working days · 工作日', 'Next · 下一步'];

/** Diagram and table of a state machine; the first state of the table is where it begins. */
export function machinePage({ title, machine, titles }: DrawnMachine): string {
  const states = Object.entries(machine);
  const first = states[0]?.[0];
  const arrows = states.flatMap(([from, { to }]) => to.map((next) => `  ${from} --> ${next}`));
  const ends = states.filter(([, { to }]) => to.length === 0).map(([state]) => `  ${state} --> [*]`);
  const name = (state: string) => `\`${state}\` ${titles[state]?.en} · ${titles[state]?.['zh-CN']}`;
  const rows = states.map(([state, { owner, dueWorkingDays, to }]) => {
    const who = `${ownerTitles[owner].en} · ${ownerTitles[owner]['zh-CN']}`;
    const next = to.map((one) => `\`${one}\``).join(', ');
    return [name(state), who, String(dueWorkingDays ?? '–'), next || '–'];
  });
  return `# ${title.en} · ${title['zh-CN']}

<!-- Made by npm run generate from the table in packages/domain; change it there. -->

\`\`\`mermaid
stateDiagram-v2
${[`  [*] --> ${first}`, ...arrows, ...ends].join('\n')}
\`\`\`

${markdownTable([head, ...rows])}
`;
}
