/** `2026-11-21 09:30 UTC`: the same on every machine, so that two people read the same. */
export const formatTime = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
