export { type Auth, createAuth } from './auth.ts';
export type { AuthSettings, SingleSignOnSettings } from './auth-settings.ts';
export { getSignInOptions } from './get-sign-in-options.ts';
export type { NewPerson } from './person-maker.ts';
export { recordSecurityEvent } from './record-security-event.ts';
export { whoAmI } from './who-am-i.ts';
