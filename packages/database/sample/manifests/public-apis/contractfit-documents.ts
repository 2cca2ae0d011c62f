import { publicApi } from '../../define/integration.ts';
import { basic } from '../../define/schemes.ts';

export default publicApi({
  slug: 'contractfit-documents',
  record: 'contract-p.fit',
  provider: 'Contract.fit',
  website: 'https://contract.fit',
  date: '2026-06-30',
  categories: ['ai', 'productivity'],
  scenarios: ['document-processing', 'expense-control'],
  industries: ['J', 'L', 'F'],
  regions: ['BE', 'NL', 'FR', 'DE'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud', 'dedicated'],
  api: { baseUrl: 'https://cfportal.contract-p.fit/api' },
  schemes: [
    basic('CONTRACTFIT_CREDENTIALS', [
      '使用门户账号或在门户生成的密钥',
      'A portal account, or a key made in the portal',
    ]),
  ],
  test: 'GET /about/version',
  days: [5, 20, 6],
  data: ['content', 'contact', 'financial'],
  zh: {
    name: 'Contract.fit 单据识别',
    tagline: '发票、收据和合同自动分类并提取字段',
    summary:
      '把收到的单据送入 Contract.fit 收件箱，自动识别类型并提取金额、日期、往来单位等字段，低把握的结果交给人工确认。',
    sections: [
      ['适合谁', '每天处理大量外文发票、收据的共享财务中心和保险理赔团队。'],
      [
        '能做什么',
        '- 按业务建立收件箱并分配密钥\n- 上传单据，取回分类与字段\n- 人工更正后回传，用于持续改进',
      ],
      ['上线方法', '选一种单据、一个收件箱开始，人工逐张复核两到三周，确认字段准确后再放开自动通过。'],
    ],
    highlights: ['分类与提取一步完成', '低把握结果转人工', '按收件箱隔离业务'],
    keywords: ['OCR', '单据识别', '发票', '文档处理', '财务共享'],
    faq: [
      ['能识别中文单据吗？', '请用真实样本测试后再决定，本条目不作承诺。'],
      ['识别错误由谁负责？', '系统只给建议，入账前应由财务人员复核。'],
    ],
  },
  en: {
    name: 'Contract.fit documents',
    tagline: 'Classify invoices, receipts and contracts and read their fields',
    summary:
      'Sends documents to a Contract.fit inbox, where type, amount, date and parties are read; results with low confidence go to a person.',
    sections: [
      ['Who it is for', 'Shared finance centres and claims teams with many invoices and receipts each day.'],
      [
        'What it does',
        '- Keeps an inbox and a key for each line of business\n- Takes a document and returns type and fields\n- Learns from corrections that people send back',
      ],
      [
        'Going live',
        'Begin with one type and one inbox. Review every document for two or three weeks, then let sure results pass.',
      ],
    ],
    highlights: [
      'Type and fields in one step',
      'Unsure results go to a person',
      'Inboxes keep business apart',
    ],
    keywords: ['OCR', 'documents', 'invoices', 'data capture', 'finance'],
    faq: [
      ['Does it read Chinese documents?', 'Test with real samples first; this listing promises nothing.'],
      ['Who answers for a wrong field?', 'The system suggests. Finance staff check before posting.'],
    ],
  },
  actions: [
    ['get-version', '查询版本', 'Get the version', 'GET /about/version'],
    ['list-inbox-keys', '查看收件箱密钥', 'List the keys of an inbox', 'GET /auth/api-key/inbox/{inbox_id}'],
  ],
});
