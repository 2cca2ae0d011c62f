import { defineTemplate, type MailTools } from '../mail-content.ts';

interface Waiting {
  organization: string;
  leads: number;
  changes: number;
  questions: number;
  standings: number;
  suspended: number;
  endpoints: number;
  keys: number;
}

const labels = {
  'zh-CN': {
    leads: '待答复的商机',
    changes: '需要您修改的版本',
    questions: '审核人员的未读留言',
    standings: '即将复评的认证等级',
    suspended: '被暂停的条目',
    endpoints: '异常的 Webhook 端点',
    keys: '即将到期的 API 密钥',
  },
  en: {
    leads: 'Leads waiting for an answer',
    changes: 'Versions waiting for your changes',
    questions: 'Unread words of reviewers',
    standings: 'Standings due for re-review',
    suspended: 'Suspended listings',
    endpoints: 'Failing webhook endpoints',
    keys: 'API keys about to expire',
  },
};

const factsOf = (waiting: Waiting, words: (typeof labels)['en']): [string, string][] =>
  (Object.keys(words) as (keyof typeof words)[])
    .filter((kind) => waiting[kind] > 0)
    .map((kind) => [words[kind], String(waiting[kind])]);

const workspace = ({ link }: MailTools) => link('/workspace');

/** In the morning of a working day, only when something waits. */
export const workspaceDigest = defineTemplate<Waiting>({
  'zh-CN': (waiting, tools) => ({
    subject: `${waiting.organization}：今天有待办`,
    title: '今天等您处理的事',
    paragraphs: [],
    facts: factsOf(waiting, labels['zh-CN']),
    action: { label: '打开工作台', url: workspace(tools) },
  }),
  en: (waiting, tools) => ({
    subject: `${waiting.organization}: what needs you today`,
    title: 'What needs you today',
    paragraphs: [],
    facts: factsOf(waiting, labels.en),
    action: { label: 'Open the workspace', url: workspace(tools) },
  }),
});
