import { anlan } from './anlan/index.ts';
import { hengneng } from './hengneng/index.ts';
import { kangban } from './kangban/index.ts';
import { linggong } from './linggong/index.ts';
import { lvju } from './lvju/index.ts';
import { publicApis } from './public-apis/index.ts';
import { qinghe } from './qinghe/index.ts';
import { shuodao } from './shuodao/index.ts';
import { tonglu } from './tonglu/index.ts';
import { xueyou } from './xueyou/index.ts';
import { yinxin } from './yinxin/index.ts';
import { yunqian } from './yunqian/index.ts';
import { zhengtong } from './zhengtong/index.ts';
import { zhiyong } from './zhiyong/index.ts';
import { zhuyun } from './zhuyun/index.ts';

/** Every listing of the sample that was written by hand, by namespace. */
export const handWritten = [
  ...anlan,
  ...hengneng,
  ...kangban,
  ...linggong,
  ...lvju,
  ...publicApis,
  ...qinghe,
  ...shuodao,
  ...tonglu,
  ...xueyou,
  ...yinxin,
  ...yunqian,
  ...zhengtong,
  ...zhiyong,
  ...zhuyun,
];
