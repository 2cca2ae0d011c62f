/** The few rules that these pages need; the values are the marketplace's tokens. */
export const style = `
:root { color-scheme: light dark; --paper: light-dark(#f5f8f7, #0a1517); --surface: light-dark(#fff, #101f22);
  --line: light-dark(#d5dfde, #23383b); --ink: light-dark(#0e2328, #e7f0ef); --soft: light-dark(#3a5057, #b7c7c8);
  --accent: light-dark(#0b626d, #6ecdd1); --tint: light-dark(#dcedee, #12373c); }
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.6;
  font: 1rem/1.6 "Segoe UI", -apple-system, "Helvetica Neue", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; }
a { color: var(--accent); text-underline-offset: 0.2em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
header { position: sticky; top: 0; display: flex; gap: 1.5rem; padding: 0.75rem 1.5rem; background: var(--surface); border-bottom: 1px solid var(--line); }
header a { text-decoration: none; } header a:first-child { font-weight: 600; color: var(--ink); } header a:last-child { margin-left: auto; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); max-width: 76rem; margin: 0 auto; padding: 1.5rem; gap: 2.5rem; }
main { min-width: 0; max-width: 52rem; width: 100%; margin: 0 auto; }
nav { max-height: 14rem; overflow-y: auto; border-bottom: 1px solid var(--line); }
nav ul { list-style: none; margin: 0 0 1rem; padding: 0; } nav a { display: block; padding: 0.25rem 0; font-size: 0.9rem; text-decoration: none; }
nav strong { font-size: 0.8rem; color: var(--soft); }
@media (min-width: 60rem) { .columns:has(nav) { grid-template-columns: 16rem minmax(0, 1fr); } .columns:has(nav) main { margin: 0; }
  nav { position: sticky; top: 4rem; border: 0; max-height: calc(100vh - 5rem); overflow-y: auto; align-self: start; } }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 0 0 1rem; } h2 { font-size: 1.4rem; margin: 2.5rem 0 1rem; } h3 { font-size: 1.15rem; margin: 0 0 0.5rem; } h4 { font-size: 0.95rem; margin: 1.25rem 0 0.5rem; }
code, pre { font-family: ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; font-size: 0.9em; }
code { overflow-wrap: anywhere; } :not(pre) > code { background: var(--tint); padding: 0.1em 0.35em; border-radius: 4px; }
pre { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; overflow-x: auto; }
section.operation { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.5rem; margin: 0 0 1.25rem; }
.address { display: flex; gap: 0.6rem; align-items: baseline; flex-wrap: wrap; margin: 0 0 0.75rem; } .address b { color: var(--accent); font-size: 0.85rem; }
.soft { color: var(--soft); }
ul.fields { list-style: none; margin: 0; padding: 0; } ul.fields ul.fields { border-left: 2px solid var(--line); padding-left: 1rem; margin: 0.25rem 0 0.5rem; }
ul.fields > li { padding: 0.3rem 0; border-top: 1px solid var(--line); } ul.fields > li:first-child { border-top: 0; } ul.fields p { margin: 0.1rem 0 0; font-size: 0.9rem; color: var(--soft); }
.type { color: var(--soft); font-size: 0.85rem; } .must { color: var(--accent); font-size: 0.8rem; }
summary { cursor: pointer; padding: 0.25rem 0; }
`;
