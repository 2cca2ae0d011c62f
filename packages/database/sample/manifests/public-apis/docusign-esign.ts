import { publicApi } from '../../define/integration.ts';
import { oauth } from '../../define/schemes.ts';

export default publicApi({
  slug: 'docusign-esign',
  record: 'docusign.net',
  provider: 'DocuSign',
  website: 'https://www.docusign.com',
  date: '2026-11-05',
  version: '1.4.0',
  changes: ['签署完成后自动归档签署证明。', 'Archives the certificate of completion after signing.'],
  categories: ['productivity', 'security'],
  scenarios: ['contract-signing', 'employee-onboarding'],
  industries: ['J', 'K', 'L', 'M'],
  regions: ['US', 'GB', 'SG', 'AU'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['object-storage', 'integration-platform'],
  api: { baseUrl: 'https://www.docusign.net/restapi', documentation: 'https://developers.docusign.com' },
  moreHosts: ['account.docusign.com'],
  schemes: [
    oauth('https://account.docusign.com/oauth/auth', 'https://account.docusign.com/oauth/token', [
      '在 DocuSign 管理后台创建集成密钥',
      'Create an integration key in DocuSign Admin',
    ]),
  ],
  scopes: [['signature', '发送信封并查询签署状态', 'To send envelopes and read their state']],
  test: 'GET /service_information',
  days: [3, 10, 4],
  data: ['identity', 'contact', 'content'],
  zh: {
    name: 'DocuSign 电子签署',
    tagline: '合同从审批到签署、归档一气呵成',
    summary:
      '合同审批通过后自动发起 DocuSign 签署，跟踪每位签署人的状态，完成后把合同与签署证明归档到对象存储。',
    sections: [
      ['适合谁', '与海外客户、供应商或员工签约频繁，仍靠邮件来回传扫描件的法务与销售团队。'],
      ['能做什么', '- 用模板或文件发起签署\n- 查询签署进度，自动催签\n- 下载合同与签署证明并归档'],
      [
        '法律提示',
        '各地对电子签名的效力要求不同。国内合同如需可靠电子签名，请选用境内持证机构的服务，并由法务确认。',
      ],
    ],
    highlights: ['审批通过即发起签署', '合同与签署证明一并归档', '进度可查，逾期催签'],
    keywords: ['电子签名', '电子签', '合同', '签约', '法务'],
    faq: [
      ['国内合同能用吗？', '请由法务判断。需要境内可靠电子签名的，应使用境内持证机构。'],
      ['签错了怎么办？', '未完成的信封可以作废后重新发起，已完成的需签署补充协议。'],
    ],
  },
  en: {
    name: 'DocuSign e-signature',
    tagline: 'From approval to signature and archive without a break',
    summary:
      'Sends an approved contract for signature with DocuSign, follows each signer and archives contract and certificate in object storage.',
    sections: [
      [
        'Who it is for',
        'Legal and sales teams who sign often with customers, suppliers or staff abroad and still mail scans around.',
      ],
      [
        'What it does',
        '- Sends a template or a file for signature\n- Follows progress and reminds signers\n- Fetches contract and certificate for the archive',
      ],
      [
        'Legal note',
        'The effect of an e-signature differs by country. Where mainland Chinese law asks for a reliable signature use a licensed domestic provider, and ask counsel.',
      ],
    ],
    highlights: [
      'Approved means sent',
      'Contract and certificate archived together',
      'Progress and reminders',
    ],
    keywords: ['e-signature', 'contracts', 'signing', 'legal', 'archive'],
    faq: [
      [
        'Does it suit contracts in mainland China?',
        'Counsel decides. Where a reliable signature is required use a licensed domestic provider.',
      ],
      [
        'What if the wrong version was sent?',
        'An open envelope can be voided and sent again; a completed one needs an amendment.',
      ],
    ],
  },
  actions: [
    [
      'send-envelope',
      '发起签署',
      'Send an envelope',
      'POST /v2.1/accounts/{accountId}/envelopes',
      { body: { emailSubject: 'Please sign', status: 'sent' }, scopes: ['signature'] },
    ],
    [
      'get-envelope',
      '查询进度',
      'Get an envelope',
      'GET /v2.1/accounts/{accountId}/envelopes/{envelopeId}',
      { scopes: ['signature'] },
    ],
    [
      'download-documents',
      '下载合同',
      'Download documents',
      'GET /v2.1/accounts/{accountId}/envelopes/{envelopeId}/documents/{documentId}',
      { scopes: ['signature'] },
    ],
  ],
});
