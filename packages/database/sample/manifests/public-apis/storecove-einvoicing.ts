import { publicApi } from '../../define/integration.ts';
import { bearer } from '../../define/schemes.ts';

export default publicApi({
  slug: 'storecove-einvoicing',
  record: 'storecove.com',
  provider: 'Storecove',
  website: 'https://www.storecove.com',
  date: '2026-09-04',
  categories: ['finance', 'erp'],
  scenarios: ['compliance-audit', 'document-processing'],
  industries: ['C', 'F', 'L'],
  regions: ['NL', 'DE', 'IT', 'SG', 'AU'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://api.storecove.com/api/v2', documentation: 'https://www.storecove.com/docs' },
  schemes: [
    bearer('STORECOVE_API_KEY', [
      '在 Storecove 应用中创建接口密钥',
      'Create an API key in the Storecove app',
    ]),
  ],
  test: 'GET /discovery/identifiers',
  days: [5, 15, 5],
  data: ['financial', 'transaction', 'contact'],
  zh: {
    name: 'Storecove 电子发票投递',
    tagline: '经 Peppol 等网络向海外客户开具电子发票',
    summary:
      '出海企业从 ERP 直接提交发票，由 Storecove 按收票方所在国家的格式与网络投递，并取回投递凭证留存备查。',
    sections: [
      ['适合谁', '在欧洲、新加坡、澳大利亚等地有客户或政府订单、被要求使用电子发票的制造与贸易企业。'],
      ['能做什么', '- 查询收票方能否接收电子发票\n- 提交发票并跟踪投递状态\n- 下载投递凭证，归档备查'],
      [
        '接入步骤',
        '1. 登记开票主体与税号。\n2. 把 ERP 的开票字段映射到接口字段。\n3. 每个目的国至少试开一张，经当地财务确认后启用。',
      ],
    ],
    highlights: ['开票前先确认对方能否接收', '投递凭证可下载留存', '格式差异由提供方处理'],
    keywords: ['电子发票', '开票', '财务', '合规', 'ERP', '出海'],
    faq: [
      ['能开国内的数电发票吗？', '不能。国内发票请使用税务机关认可的渠道。'],
      ['投递失败怎么办？', '接口会返回原因，修正后重新提交即可，原单号保留在日志中。'],
    ],
  },
  en: {
    name: 'Storecove e-invoicing',
    tagline: 'Send e-invoices abroad over Peppol and national networks',
    summary:
      'Submits invoices from the ERP; Storecove delivers them in the format and network of the receiver, and the proof of delivery comes back for the archive.',
    sections: [
      [
        'Who it is for',
        'Manufacturers and traders with customers or public buyers in Europe, Singapore or Australia who must receive e-invoices.',
      ],
      [
        'What it does',
        '- Checks whether a receiver can take e-invoices\n- Submits the invoice and follows its delivery\n- Fetches the proof of delivery for the archive',
      ],
      [
        'How to connect',
        '1. Register the issuing entity and its tax number.\n2. Map the invoice fields of the ERP.\n3. Issue at least one test invoice for each country and have local finance confirm it.',
      ],
    ],
    highlights: [
      'Know before you send whether it can be received',
      'Proof of delivery on file',
      'National formats handled by the provider',
    ],
    keywords: ['e-invoicing', 'Peppol', 'invoices', 'tax', 'ERP'],
    faq: [
      ['Does it issue Chinese fapiao?', 'No. For those use the channels approved by the tax authority.'],
      [
        'What if delivery fails?',
        'The API gives the reason. Correct and submit again; the first number stays in the log.',
      ],
    ],
  },
  actions: [
    [
      'check-receiver',
      '查询收票方',
      'Check a receiver',
      'POST /discovery/receives',
      { body: { identifier: 'NL000000000B01', scheme: 'NL:VAT' } },
    ],
    [
      'submit-document',
      '提交发票',
      'Submit an invoice',
      'POST /document_submissions',
      { body: { legalEntityId: 1 } },
    ],
    [
      'get-evidence',
      '下载投递凭证',
      'Get the proof of delivery',
      'GET /document_submissions/{guid}/evidence/{evidence_type}',
    ],
  ],
});
