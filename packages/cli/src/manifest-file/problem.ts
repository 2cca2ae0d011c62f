/** A text in both languages, as the manifest package and the server give it. */
export interface BilingualMessage {
  'zh-CN': string;
  en: string;
}
