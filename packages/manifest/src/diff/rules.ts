import type { BilingualText } from '../codes/locale.ts';
import type { ChangeKind, Impact } from './impact.ts';

interface Rule {
  /** Matches the path joined by slashes, with list items by their key. */
  place: RegExp;
  kinds?: readonly ChangeKind[];
  impact: Impact;
  reason: BilingualText;
}

const gone: readonly ChangeKind[] = ['removed'];
const more: readonly ChangeKind[] = ['added'];

/** The published rules of the diff, most specific first. */
export const rules: readonly Rule[] = [
  {
    place: /^(?:id|kind)$/,
    impact: 'breaking',
    reason: { 'zh-CN': '目录项的身份改变', en: 'The identity of the listing changes' },
  },
  {
    place: /^version$/,
    impact: 'auto_approved',
    reason: { 'zh-CN': '每次提交都有新版本号', en: 'Every submission has a new version' },
  },
  {
    place: /^changelog(?:\/|$)/,
    impact: 'auto_approved',
    reason: { 'zh-CN': '更新说明', en: 'Changelog' },
  },
  {
    place: /^(?:_meta|repository|license)(?:\/|$)/,
    impact: 'auto_approved',
    reason: { 'zh-CN': '不影响客户的附加信息', en: 'Side information that does not touch customers' },
  },
  {
    place: /^(?:actions|triggers)(?:\/[^/]+)?$/,
    kinds: gone,
    impact: 'breaking',
    reason: { 'zh-CN': '已有流程会失去这项能力', en: 'Existing flows lose this capability' },
  },
  {
    place: /^(?:actions|triggers)(?:\/[^/]+)?$/,
    kinds: more,
    impact: 'needs_review',
    reason: { 'zh-CN': '新增能力', en: 'A new capability' },
  },
  {
    place:
      /^(?:actions\/[^/]+\/(?:input|output)|triggers\/[^/]+\/payload)\/(?:.*\/)?(?:title|description|examples)$/,
    impact: 'auto_approved',
    reason: { 'zh-CN': '结构中的说明文字', en: 'Wording inside a schema' },
  },
  {
    place: /^actions\/[^/]+\/(?:input|operation)$|^actions\/[^/]+\/input\/(?:.*\/)?properties\/[^/]+$/,
    kinds: more,
    impact: 'needs_review',
    reason: { 'zh-CN': '输入增加可选内容', en: 'The input gains optional content' },
  },
  {
    place: /^actions\/[^/]+\/input\/(?:.*\/)?required\/[^/]+$/,
    kinds: gone,
    impact: 'needs_review',
    reason: { 'zh-CN': '输入项不再必填', en: 'An input is no longer required' },
  },
  {
    place: /^actions\/[^/]+\/(?:input|operation)(?:\/|$)/,
    impact: 'breaking',
    reason: {
      'zh-CN': '已有流程按旧的输入或接口调用',
      en: 'Existing flows call with the old input or operation',
    },
  },
  {
    place: /^(?:actions\/[^/]+\/output|triggers\/[^/]+\/payload)(?:\/|$)/,
    kinds: more,
    impact: 'needs_review',
    reason: { 'zh-CN': '输出结构增加内容', en: 'The output gains content' },
  },
  {
    place: /^(?:actions\/[^/]+\/output|triggers\/[^/]+\/(?:payload|delivery))(?:\/|$)/,
    impact: 'breaking',
    reason: { 'zh-CN': '已有流程读取旧的输出', en: 'Existing flows read the old output' },
  },
  {
    place: /^(?:actions|triggers)\/[^/]+\/scopes(?:\/|$)/,
    impact: 'needs_review',
    reason: { 'zh-CN': '使用的权限改变', en: 'Scopes in use change' },
  },
  {
    place: /^(?:actions|triggers)\/[^/]+\/(?:name|description|sample)(?:\/|$)/,
    impact: 'auto_approved',
    reason: { 'zh-CN': '说明文字或示例', en: 'Wording or sample' },
  },
  {
    place: /^auth\/schemes(?:\/[^/]+)?(?:\/(?:type|in|name|scheme))?$/,
    kinds: ['removed', 'changed'],
    impact: 'breaking',
    reason: { 'zh-CN': '已连接的客户要重新授权', en: 'Connected customers must sign in again' },
  },
  {
    place: /^auth\/scopes(?:\/[^/]+)?$/,
    kinds: more,
    impact: 'breaking',
    reason: { 'zh-CN': '客户要为新权限重新授权', en: 'Customers must grant the new scope again' },
  },
  {
    place: /^(?:auth|permissions)(?:\/|$)/,
    impact: 'needs_review',
    reason: { 'zh-CN': '触及授权或权限', en: 'Touches sign-in or permissions' },
  },
  {
    place: /^api\/baseUrl$/,
    impact: 'breaking',
    reason: { 'zh-CN': '接口地址改变', en: 'The address of the API changes' },
  },
  {
    place: /^(?:api|egress|webhooks)(?:\/|$)/,
    impact: 'needs_review',
    reason: { 'zh-CN': '触及接口地址或外联主机', en: 'Touches an endpoint or a host' },
  },
  {
    place: /^pricing\/plans\/[^/]+(?:\/meters\/[^/]+)?$/,
    kinds: gone,
    impact: 'breaking',
    reason: { 'zh-CN': '已购客户的套餐被取消', en: 'A plan that customers hold is withdrawn' },
  },
  {
    place: /^(?:pricing|implementation)(?:\/|$)/,
    impact: 'needs_review',
    reason: { 'zh-CN': '触及价格或实施成本', en: 'Touches price or implementation cost' },
  },
  {
    place: /^support\/targets(?:\/|$)/,
    kinds: gone,
    impact: 'breaking',
    reason: { 'zh-CN': '服务承诺被取消', en: 'A service promise is withdrawn' },
  },
  {
    place: /^(?:support|acceptance|team)(?:\/|$)/,
    impact: 'needs_review',
    reason: { 'zh-CN': '触及服务承诺', en: 'Touches a service promise' },
  },
  {
    place: /^(?:compliance|benchmarks|certifications)(?:\/|$)/,
    impact: 'needs_review',
    reason: { 'zh-CN': '触及声明或证据', en: 'Touches a claim or its evidence' },
  },
  {
    place: /^composes\/[^/]+$/,
    kinds: gone,
    impact: 'breaking',
    reason: { 'zh-CN': '方案少了一个组成部分', en: 'The solution loses a part' },
  },
  {
    place: /^(?:composes|buildsOn)(?:\/|$)/,
    impact: 'needs_review',
    reason: { 'zh-CN': '组成部分改变', en: 'The parts change' },
  },
  {
    place: /^classification\/deployment(?:\/|$)/,
    kinds: gone,
    impact: 'breaking',
    reason: { 'zh-CN': '不再支持某种部署方式', en: 'A form of deployment is no longer offered' },
  },
  {
    place: /^(?:classification|publisher|lifecycle)(?:\/|$)/,
    impact: 'needs_review',
    reason: { 'zh-CN': '影响客户如何找到和认识它', en: 'Changes how customers find and know it' },
  },
  {
    place: /^listing\/[^/]+\/keywords(?:\/|$)/,
    impact: 'auto_approved',
    reason: { 'zh-CN': '搜索关键词', en: 'Search keywords' },
  },
  {
    place: /^listing\/[^/]+\/name$/,
    impact: 'needs_review',
    reason: { 'zh-CN': '名称改变', en: 'The name changes' },
  },
  {
    place: /^(?:listing|media)(?:\/|$)/,
    impact: 'auto_approved',
    reason: { 'zh-CN': '介绍文字或图片', en: 'Wording or pictures' },
  },
];
