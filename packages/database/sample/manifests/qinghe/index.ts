import dashboardWorkshop from './dashboard-workshop.ts';
import dataGovernance from './data-governance.ts';
import farmPlanning from './farm-planning.ts';
import memberGrowth from './member-growth.ts';
import retailSupportAssistant from './retail-support-assistant.ts';

/** Listings of the namespace `qinghe`. */
export const qinghe = [dashboardWorkshop, dataGovernance, farmPlanning, memberGrowth, retailSupportAssistant];
