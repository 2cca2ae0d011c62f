import { service } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default service({
  publisher: 'zhengtong',
  slug: 'knowledge-curation',
  date: '2026-10-24',
  version: '1.1.0',
  changes: ['增加知识失效巡检。', 'Adds checks for outdated knowledge.'],
  categories: ['customer-service', 'content'],
  scenarios: ['knowledge-base', 'intelligent-customer-service'],
  industries: ['S', 'J', 'F', 'Q'],
  regions: ['330000', '310000', '430000'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud', 'dedicated', 'on_premises'],
  buildsOn: ['contact-centre'],
  team: [
    ['知识编辑', 'Knowledge editor', 10],
    ['业务分析师', 'Business analyst', 3],
    ['质检员', 'Quality reviewer', 2],
  ],
  pricing: price('flat', [
    [
      'setup',
      '首期建设',
      'Set-up',
      58000,
      'once',
      [
        ['三百条知识', 'Three hundred entries'],
        ['编写规范', 'Writing rules'],
      ],
    ],
    [
      'upkeep',
      '日常运营',
      'Upkeep',
      9000,
      'month',
      [
        ['每月五十条新增或更新', 'Fifty new or changed entries a month'],
        ['失效巡检', 'Checks for outdated entries'],
      ],
    ],
  ]),
  days: [20, 35, 12],
  cost: 'included',
  phases: [
    ['collect', '问题采集', 'Collect', 7, [['高频问题清单', 'List of frequent questions']]],
    ['write', '编写与审核', 'Write', 15, [['知识条目与审核记录', 'Entries with approval records']]],
    ['verify', '试用验证', 'Verify', 6, [['命中与缺口报告', 'Report on hits and gaps']]],
  ],
  notIncluded: [
    ['政策解释权', 'Authority to interpret policies'],
    ['知识库软件', 'Knowledge base software'],
  ],
  acceptance: [
    [
      'approved',
      ['每条知识都有来源、责任部门和复核日期', 'Each entry has a source, an owner and a review date'],
      ['全量导出检查', 'Full export'],
    ],
    [
      'trial',
      [
        '一线人员用真实问题试用，未命中问题逐条有结论',
        'Front-line staff try real questions and every miss has a conclusion',
      ],
      ['试用记录', 'Trial record'],
    ],
  ],
  data: ['content'],
  zh: {
    name: '客服知识库建设与运营',
    tagline: '把老师傅的经验写成查得到的知识',
    summary:
      '从真实来电和工单中整理高频问题，编写有出处、有责任人、有复核日期的知识条目，并持续巡检失效内容，支撑智能客服。',
    sections: [
      ['适合谁', '准备上线智能客服，或知识库多年未更新、坐席各记各的客服中心。'],
      ['我们做什么', '采集高频问题，访谈业务骨干，按统一体例编写，送责任部门审核，上线后按未命中问题补充。'],
      ['交付标准', '一问一答，先给结论后给依据；每条标注来源、责任部门与复核日期。'],
      ['日常运营', '每月更新一次，重大政策当日更新；过期条目自动下线并通知责任部门。'],
    ],
    highlights: ['从真实来电出发', '每条都有出处和责任部门', '过期内容及时下线'],
    keywords: ['知识库', '客服', '智能客服', '知识运营', '问答'],
    faq: [
      ['可以直接用大模型生成吗？', '可以辅助起草，但每条须经责任部门审核后发布。'],
      ['多长时间能见效？', '通常先覆盖三百个高频问题，再按缺口滚动补充。'],
    ],
  },
  en: {
    name: 'Support knowledge set-up and upkeep',
    tagline: 'Turn what veterans know into something that can be found',
    summary:
      'Collects frequent questions from real calls and tickets, writes entries with source, owner and review date, and keeps removing what is out of date.',
    sections: [
      [
        'Who it is for',
        'Support centres about to launch an assistant, or with a knowledge base nobody has touched for years.',
      ],
      [
        'What we do',
        'Collect questions, interview veterans, write to one pattern, have owners approve, and fill gaps from questions that found nothing.',
      ],
      [
        'Standard',
        'One question, one answer: conclusion first, basis second, with source, owner and review date.',
      ],
      [
        'Upkeep',
        'Monthly updates, same-day updates for major changes; expired entries go offline and their owner is told.',
      ],
    ],
    highlights: ['Starts from real calls', 'Source and owner for each entry', 'Outdated entries go offline'],
    keywords: ['knowledge base', 'customer service', 'content', 'support', 'FAQ'],
    faq: [
      [
        'Could a language model write it?',
        'It may draft. Every entry is approved by its owner before it is published.',
      ],
      ['How soon does it help?', 'We cover three hundred frequent questions first and then fill gaps.'],
    ],
  },
});
