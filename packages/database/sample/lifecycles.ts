/** A listing of the sample that is not simply live. */
export interface SampleLifecycle {
  listing: string;
  state: 'deprecated';
  successor: string;
  reason: { 'zh-CN': string; en: string };
  since: string;
}

/** Imports whose API has been replaced, with what to use now. */
export const lifecycles: readonly SampleLifecycle[] = [
  {
    listing: 'com.gitlab/gitlab',
    state: 'deprecated',
    successor: 'public-apis/gitlab-devops',
    reason: {
      'zh-CN': '该条目描述的第三版接口已由提供方停用，请使用第四版接口的条目。',
      en: 'The provider has removed version 3 of this API. Use the listing for version 4.',
    },
    since: '2026-11-10',
  },
  {
    listing: 'com.twitter/legacy',
    state: 'deprecated',
    successor: 'com.twitter/current',
    reason: {
      'zh-CN': '提供方已推出新版接口，请改用新版条目。',
      en: 'The provider has a newer API. Use the listing for the current version.',
    },
    since: '2026-10-01',
  },
];
