import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'lvju',
  slug: 'guest-experience',
  date: '2026-09-29',
  version: '1.1.0',
  changes: ['差评跟进增加时限提醒。', 'Follow-up of bad reviews now has a time limit.'],
  categories: ['customer-service', 'crm'],
  scenarios: ['intelligent-customer-service', 'customer-growth'],
  industries: ['H'],
  regions: ['460000', '530000', '110000', 'SG'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['contact-centre'],
  composes: [
    ['public-apis/qualtrics-surveys', '离店问卷与差评提醒', 'Survey after the stay and alerts'],
    ['public-apis/clicksend-sms', '海外宾客的入住通知', 'Notices to guests from abroad'],
    [
      'public-apis/pandorabots-chatbot',
      '常见问题自助问答',
      'Self-service for frequent questions',
      'optional',
    ],
    ['public-apis/impala-hotel-booking', '预订流程验证', 'Proving the booking flow', 'optional'],
  ],
  pricing: price(
    'per_seat',
    [
      [
        'room',
        '按客房',
        'Per room',
        6,
        'month',
        [
          ['入住前、中、后全流程', 'Before, during and after the stay'],
          ['多门店看板', 'Dashboard of many houses'],
        ],
      ],
    ],
    { trialDays: 30 },
  ),
  days: [6, 15, 4],
  cost: { fixed: 9800 },
  phases: [
    ['journey', '服务梳理', 'Journey', 4, [['宾客触点与话术', 'Guest touch points and wording']]],
    [
      'connect',
      '系统对接',
      'Connection',
      5,
      [['酒店管理系统对接记录', 'Record of the property system interface']],
    ],
    ['train', '前台培训', 'Training', 2, [['培训签到与考核', 'Attendance and test']]],
  ],
  notIncluded: [
    ['酒店管理系统改造', 'Changes to the property system'],
    ['短信费用', 'Message fees'],
  ],
  acceptance: [
    [
      'flow',
      [
        '预订到离店全流程演练五次，通知与任务无遗漏',
        'Five stays are rehearsed from booking to check-out with no notice or task missing',
      ],
      ['演练记录', 'Record'],
    ],
    [
      'followup',
      ['低分问卷在时限内分派到值班经理', 'Low scores reach the duty manager in time'],
      ['模拟十份问卷', 'Ten rehearsed surveys'],
    ],
  ],
  data: ['contact', 'content', 'transaction'],
  abroad: [
    '仅境外宾客的通知与问卷使用境外服务，并在预订时告知。',
    'Only guests from abroad are served by services abroad, as the booking says.',
  ],
  zh: {
    name: '酒店宾客服务',
    tagline: '住前、住中、住后，需求都有人接',
    summary:
      '串起预订确认、入住提醒、住中需求和离店问卷，低分评价即时分派给值班经理，多门店统一看板，帮助前台少漏事。',
    sections: [
      ['要解决的问题', '宾客需求散落在电话、前台和聊天里，交接班容易遗漏；差评往往在网上看到时才知道。'],
      [
        '怎么运作',
        '1. 入住前发送提醒与须知。\n2. 住中需求登记成任务，限时办结。\n3. 离店后发送问卷，低分即时分派。\n4. 每周看各门店的问题分布。',
      ],
      ['适合谁', '单体酒店与中小连锁。大型集团可用于海外门店。'],
    ],
    highlights: ['需求成任务，交接不遗漏', '低分即时分派', '多门店统一看板'],
    keywords: ['酒店', '客服', '智能客服', '宾客体验', '满意度', '餐饮'],
    faq: [
      ['餐饮门店能用吗？', '可以，去掉入住相关流程后用于预订与评价跟进。'],
      ['会代替平台点评吗？', '不会。问卷用于内部改进，不干预平台点评。'],
    ],
  },
  en: {
    name: 'Hotel guest service',
    tagline: 'Before, during and after the stay somebody answers',
    summary:
      'Joins confirmation, arrival notice, requests during the stay and the survey after it. Low scores go to the duty manager at once, on one dashboard for all houses.',
    sections: [
      [
        'The problem',
        'Requests come by telephone, at the desk and in chat and get lost at shift change. Bad reviews are first seen online.',
      ],
      [
        'How it works',
        '1. A notice goes out before arrival.\n2. Requests become tasks with a time limit.\n3. A survey follows the stay and low scores are assigned at once.\n4. Each week shows what troubles which house.',
      ],
      ['Who it is for', 'Single hotels and small chains; large groups may use it for houses abroad.'],
    ],
    highlights: ['Requests become tasks', 'Low scores assigned at once', 'One dashboard for all houses'],
    keywords: ['hotel', 'guest service', 'hospitality', 'satisfaction', 'customer service'],
    faq: [
      ['Does it suit restaurants?', 'Yes, without the parts about rooms, for bookings and reviews.'],
      ['Does it replace review sites?', 'No. The survey is for your own improvement and leaves those alone.'],
    ],
  },
});
