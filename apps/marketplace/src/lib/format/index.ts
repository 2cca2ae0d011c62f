export { formatDate, formatDateTime, formatTime, type Instant } from './date.ts';
export { formatMoney } from './money.ts';
export { formatBps, formatCompact, formatList, formatMinutes, formatNumber } from './number.ts';
export { formatRelative } from './relative-time.ts';
export { formatDeadline, formatWorkingDays, type WorkingDeadline } from './working-days.ts';
