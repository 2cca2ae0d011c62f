const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes take no room
const escapes = /\u001B\[[0-9;]*m/g;

/** Columns that a text takes in a terminal; Chinese characters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.replace(escapes, '')) width += wide.test(character) ? 2 : 1;
  return width;
}
