import { publicApi } from '../../define/integration.ts';
import { basic } from '../../define/schemes.ts';

export default publicApi({
  slug: 'learnifier-courses',
  record: 'learnifier.com',
  provider: 'Learnifier',
  website: 'https://learnifier.com',
  date: '2026-06-04',
  categories: ['education', 'hr'],
  scenarios: ['online-learning', 'employee-onboarding'],
  industries: ['P', 'L', 'C'],
  regions: ['SE', 'NO', 'GB', 'DE'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['identity-service'],
  api: { baseUrl: 'https://learnifier.com', documentation: 'https://learnifier.com/api' },
  schemes: [
    basic('LEARNIFIER_CREDENTIALS', ['向提供方申请接口账号', 'Ask the provider for API credentials']),
  ],
  test: 'GET /orgunits',
  days: [3, 10, 4],
  data: ['account', 'contact', 'usage'],
  zh: {
    name: 'Learnifier 课程与学员同步',
    tagline: '入职即开课，学习结果回到人事系统',
    summary: '人员入职、转岗时自动把学员加入 Learnifier 课程，完成情况回写人事系统，培训专员不再手工导名单。',
    sections: [
      ['适合谁', '在欧洲有分支机构、用 Learnifier 开展员工或客户培训的企业。'],
      ['能做什么', '- 查询课程模板与组织单元\n- 维护用户组与学员\n- 读取学习参与情况'],
      [
        '接入步骤',
        '1. 对应组织单元与部门。\n2. 先同步一个部门的学员。\n3. 核对完成记录后纳入转正、认证流程。',
      ],
    ],
    highlights: ['入职触发开课', '完成情况回写人事', '按组织单元管理'],
    keywords: ['在线学习', '培训', '人力资源', '入职', '课程'],
    faq: [
      ['能同步考试成绩吗？', '以接口实际返回的参与信息为准，请在试点中确认。'],
      ['员工离职如何处理？', '离职事件触发移出用户组，学习记录按企业规定保留。'],
    ],
  },
  en: {
    name: 'Learnifier course sync',
    tagline: 'Courses start on the first day, results return to HR',
    summary:
      'Adds people to Learnifier courses when they join or change role and writes completion back to HR, so that nobody imports lists by hand.',
    sections: [
      ['Who it is for', 'Companies with offices in Europe that train staff or customers in Learnifier.'],
      [
        'What it does',
        '- Reads course designs and organisation units\n- Keeps user groups and learners\n- Reads participation',
      ],
      [
        'How to connect',
        '1. Map organisation units to departments.\n2. Sync the learners of one department.\n3. Check completions before they count for probation or certificates.',
      ],
    ],
    highlights: ['Joining starts the course', 'Completion returns to HR', 'Managed by organisation unit'],
    keywords: ['online learning', 'training', 'HR', 'onboarding', 'courses'],
    faq: [
      ['Does it sync exam marks?', 'As far as participation data holds them; check in the pilot.'],
      ['What happens when a person leaves?', 'They are removed from groups; records stay as your rules say.'],
    ],
  },
  actions: [
    ['list-org-units', '组织单元列表', 'List organisation units', 'GET /orgunits'],
    ['list-course-designs', '课程模板列表', 'List course designs', 'GET /coursedesigns'],
    ['list-group-members', '用户组成员', 'List group members', 'GET /globalusergroups/{groupid}/members'],
  ],
});
