import {
  type ListingState,
  listingMachine,
  listingStateTitles,
  type VersionState,
  versionMachine,
  versionStateTitles,
} from '../../packages/domain/src/catalogue/index.ts';
import { type GrantState, grantMachine } from '../../packages/domain/src/curation/index.ts';
import { type LeadState, leadMachine, leadStateTitles } from '../../packages/domain/src/demand/index.ts';
import { type CaseState, caseMachine } from '../../packages/domain/src/review/index.ts';
import type { Bilingual, Machine } from '../../packages/domain/src/shared/index.ts';

export interface DrawnMachine {
  /** docs/domain/<file>.md */
  file: string;
  title: Bilingual;
  machine: Machine<string>;
  titles: Record<string, Bilingual>;
}

const caseTitles: Record<CaseState, Bilingual> = {
  open: { en: 'Open', 'zh-CN': '待处理' },
  waiting_publisher: { en: 'Waiting for the publisher', 'zh-CN': '等待发布方' },
  decided: { en: 'Decided', 'zh-CN': '已决定' },
  withdrawn: { en: 'Withdrawn', 'zh-CN': '已撤回' },
};

const grantTitles: Record<GrantState, Bilingual> = {
  proposed: { en: 'Proposed', 'zh-CN': '已提议' },
  active: { en: 'In force', 'zh-CN': '生效中' },
  refused: { en: 'Refused', 'zh-CN': '未通过' },
  revoked: { en: 'Revoked', 'zh-CN': '已撤销' },
  expired: { en: 'Expired', 'zh-CN': '已到期' },
};

const draw = <State extends string>(
  file: string,
  machine: { title: Bilingual; machine: Machine<State>; titles: Record<State, Bilingual> },
): DrawnMachine => ({ file, ...machine }) as DrawnMachine;

/** Every state table of the domain; a new one gets its page here. */
export const machines: DrawnMachine[] = [
  draw<VersionState>('version', {
    title: { en: 'Version of a listing', 'zh-CN': '上架内容的版本' },
    machine: versionMachine,
    titles: versionStateTitles,
  }),
  draw<ListingState>('listing', {
    title: { en: 'Listing', 'zh-CN': '上架内容' },
    machine: listingMachine,
    titles: listingStateTitles,
  }),
  draw<CaseState>('review-case', {
    title: { en: 'Review case', 'zh-CN': '审核任务' },
    machine: caseMachine,
    titles: caseTitles,
  }),
  draw<GrantState>('standing', {
    title: { en: 'Standing: whitelist and boutique', 'zh-CN': '推荐等级：白名单与精品库' },
    machine: grantMachine,
    titles: grantTitles,
  }),
  draw<LeadState>('lead', {
    title: { en: 'Lead', 'zh-CN': '商机' },
    machine: leadMachine,
    titles: leadStateTitles,
  }),
];
