import { service } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default service({
  publisher: 'xueyou',
  slug: 'course-production',
  date: '2026-08-12',
  categories: ['education', 'content'],
  scenarios: ['online-learning'],
  industries: ['P', 'C', 'J', 'I'],
  regions: ['310000', '420000'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['video-service'],
  team: [
    ['课程设计师', 'Instructional designer', 4],
    ['摄制人员', 'Video producer', 5],
    ['编辑', 'Editor', 3],
  ],
  pricing: price('flat', [
    [
      'module',
      '单个模块',
      'One module',
      16000,
      'once',
      [
        ['六十分钟成片', 'Sixty minutes of finished video'],
        ['一套题库', 'One question bank'],
      ],
    ],
  ]),
  days: [12, 20, 6],
  cost: 'included',
  phases: [
    ['design', '课程设计', 'Design', 5, [['教学大纲与脚本', 'Syllabus and script']]],
    ['record', '录制', 'Recording', 4, [['原始素材', 'Footage']]],
    ['edit', '后期与题库', 'Editing', 7, [['成片、字幕与题库', 'Video, captions and questions']]],
  ],
  notIncluded: [
    ['讲师课酬', 'Teachers’ fees'],
    ['差旅', 'Travel'],
  ],
  acceptance: [
    [
      'pilot',
      [
        '十名目标学员试学，学习目标逐条得到验证',
        'Ten target learners try it and every learning goal is checked',
      ],
      ['试学报告', 'Trial report'],
    ],
  ],
  data: ['content'],
  zh: {
    name: '课程设计与制作',
    tagline: '把专家讲的，变成学员学得会的',
    summary:
      '从岗位任务出发设计课程，完成脚本、录制、后期与题库，交付可在学习平台直接使用的模块，版权归客户所有。',
    sections: [
      ['适合谁', '内部有专家、没有课程，或旧课件只是把制度念一遍的企业与院校。'],
      ['我们做什么', '访谈专家与一线员工，拆解任务，编写脚本，录制剪辑，配套练习与题库。'],
      ['交付物', '教学大纲、成片、字幕、题库、讲师手册与源文件。'],
    ],
    highlights: ['从岗位任务出发', '成片配题库', '版权与源文件归客户'],
    keywords: ['课程制作', '微课', '培训', '教育', '在线学习'],
    faq: [
      ['专家没有出镜经验怎么办？', '提供提词与排练，也可以采用旁白加演示的形式。'],
      ['后续更新怎么收费？', '按改动时长另行报价，源文件已交付，也可自行修改。'],
    ],
  },
  en: {
    name: 'Course design and production',
    tagline: 'Turn what experts say into what learners can do',
    summary:
      'Designs courses from the tasks of a role, writes, records and edits them with a question bank, and leaves the rights with the customer.',
    sections: [
      [
        'Who it is for',
        'Companies and schools with experts but no courses, or with slides that read the rules aloud.',
      ],
      [
        'What we do',
        'Interview experts and practitioners, take tasks apart, write scripts, record, edit and add exercises.',
      ],
      ['What you get', 'Syllabus, video, captions, question bank, teacher’s guide and source files.'],
    ],
    highlights: ['Starts from real tasks', 'Video with a question bank', 'Rights and sources are yours'],
    keywords: ['course production', 'e-learning', 'training', 'education', 'video'],
    faq: [
      [
        'Our experts are shy of cameras.',
        'We bring a prompter and rehearse, or use narration over a demonstration.',
      ],
      [
        'What do later changes cost?',
        'They are quoted by length. You have the sources and may change them yourself.',
      ],
    ],
  },
});
