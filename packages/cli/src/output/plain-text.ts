// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Text from a server or a file without characters that could steer the terminal. */
export const plainText = (text: string): string => text.replace(/\r\n/g, '\n').replace(controls, '');
