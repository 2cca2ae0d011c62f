import type { Check } from '../../check/check.ts';

export const testOperation: Check = {
  id: 'A009',
  severity: 'publishing',
  title: { 'zh-CN': '缺少连接测试', en: 'No test operation' },
  why: {
    'zh-CN': '有了无副作用的测试调用，客户保存凭据时就知道是否可用。',
    en: 'A harmless call tells the customer at once whether the credential works.',
  },
  fix: {
    'zh-CN': '填写 auth.testOperation，例如 GET /me。',
    en: 'Fill in auth.testOperation, such as GET /me.',
  },
  message: { 'zh-CN': '没有 auth.testOperation', en: 'There is no auth.testOperation' },
  *run(manifest) {
    if (manifest.kind !== 'integration' || !manifest.auth?.schemes.length) return;
    if (!manifest.auth.testOperation) yield { pointer: '/auth/testOperation' };
  },
};
