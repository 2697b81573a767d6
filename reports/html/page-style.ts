/** The style sheet, inside the page so that the page stays one file. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --raised: #f5f7f9;
  --line: #d5dbe3;
  --ink: #1b222c;
  --quiet: #566070;
  --link: #0a55a0;
  --bad: #ab1f18;
  --good: #176638;
  --open: #7d4b00;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14181e;
    --raised: #1c222a;
    --line: #38424f;
    --ink: #e3e8ee;
    --quiet: #a5b0be;
    --link: #8fbcf7;
    --bad: #ff9d93;
    --good: #80d5a1;
    --open: #efbd6c;
  }
}
html:not([data-language='tr']) span[lang='tr'],
html[data-language='tr'] span[lang='en'] { display: none; }

* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 60rem;
  padding: 2rem 1.25rem 4rem;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
}
header { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 0 1rem; }
header p { grid-column: 1 / -1; margin: 0.25rem 0 0; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.75rem; letter-spacing: -0.01em; }
h2 { font-size: 1.375rem; }
h3 { font-size: 1.125rem; margin-top: 2rem; }
h4 { font-size: 1rem; }
h5 { font-size: 0.875rem; margin-top: 1rem; }
p { margin: 0.5rem 0; }
ul { margin: 0; padding-left: 1.1rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
code, pre { font: 0.8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono', monospace; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
button {
  padding: 0.3rem 0.9rem;
  border: 1px solid var(--quiet);
  border-radius: 0.375rem;
  background: var(--ground);
  color: var(--ink);
  font: inherit;
  cursor: pointer;
}
.quiet, .source { color: var(--quiet); }
.source { display: block; font-size: 0.875rem; }

.mark { white-space: nowrap; font-weight: 600; }
.failed, .nonconformant { color: var(--bad); }
.passed, .conformant { color: var(--good); }
.errored, .skipped, .waived, .incomplete { color: var(--open); }
.inapplicable { color: var(--quiet); }

.run { margin-top: 3rem; padding-top: 1.5rem; border-top: 2px solid var(--ink); }
.verdict, .warnings {
  margin-top: 1rem;
  padding: 0.75rem 1.25rem;
  border: 1px solid var(--line);
  border-left: 0.375rem solid currentColor;
  border-radius: 0.25rem;
  background: var(--raised);
}
.verdict > p:not(:first-child), .warnings > ul { color: var(--ink); }
.verdict .mark { font-size: 1.25rem; }
.warnings { color: var(--open); }
.warnings h3 { margin: 0 0 0.25rem; font-size: 1rem; }

dl { margin: 0.75rem 0 0; }
dl > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: 0.3rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; white-space: pre-wrap; }
dd ul { white-space: normal; list-style: none; padding: 0; }
.facts { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
.facts > div { grid-template-columns: 7.5rem 1fr; border-bottom: 1px solid var(--line); }
blockquote { margin: 0 0 0.125rem; padding-left: 0.75rem; border-left: 3px solid var(--line); white-space: pre-wrap; }
cite { font-style: normal; }

.wide { overflow-x: auto; margin-top: 1.75rem; overflow-wrap: normal; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-bottom: 0.5rem; font-size: 1.125rem; font-weight: 700; text-align: left; }
th, td { padding: 0.45rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
thead th { color: var(--quiet); font-size: 0.875rem; vertical-align: bottom; }
.counts th + th, .counts td, .overview td:nth-child(n + 4), .overview th:nth-child(n + 4) { text-align: right; }
.checks { table-layout: fixed; font-size: 0.9375rem; }
.checks th:nth-child(1) { width: 42%; }
.checks tbody th { font-weight: 400; }
.checks th:nth-child(2) { width: 7rem; }
.checks code { display: block; color: var(--quiet); }
.checks blockquote { margin-top: 0.25rem; }

.finding { margin-top: 1rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 0.375rem; }
.finding.accusing { border-left: 0.375rem solid var(--bad); }
.finding:target, tr:target { outline: 3px solid var(--link); }
.about { margin: 0.25rem 0 0; }
.command { user-select: all; }
summary { cursor: pointer; }
.fold { margin-top: 2rem; }
.fold > summary h3 { display: inline; }
.exchange { margin-top: 0.5rem; padding: 0.5rem 0.75rem; border-radius: 0.25rem; background: var(--raised); }
.part { margin: 0.75rem 0 0; font-size: 0.875rem; color: var(--quiet); }
pre {
  margin: 0.25rem 0 0;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--line);
  border-radius: 0.25rem;
  background: var(--ground);
  white-space: pre-wrap;
  unicode-bidi: isolate;
}
.headers { color: var(--quiet); border-bottom-style: dashed; border-radius: 0.25rem 0.25rem 0 0; }
.headers + pre { margin-top: 0; border-top: 0; border-radius: 0 0 0.25rem 0.25rem; }
.messages { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; }
.message { min-width: 0; }
.guide { margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid var(--line); font-size: 0.9375rem; }
.signature { display: none; }

@media (max-width: 40rem) {
  .facts, .messages, dl > div, .facts > div { grid-template-columns: 1fr; }
}
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; font-size: 10pt; }
  body { max-width: none; padding: 0; }
  code, pre { font-size: 8pt; }
  a { color: inherit; text-decoration: none; }
  #switch-language { display: none; }
  .run + .run { break-before: page; }
  h2, h3, h4, h5, caption, summary { break-after: avoid; }
  tr, .verdict, .warnings, dl > div { break-inside: avoid; }
  .wide { overflow: visible; }
  .counts .mark { white-space: normal; }
  th, td { padding: 0.3rem 0.4rem; }
  thead th { font-size: 8pt; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  .signature { display: block; margin-top: 24mm; padding-top: 2mm; border-top: 1px solid; break-inside: avoid; }
}
`
