import { outcomeSymbols } from '../../findings/outcome-symbols.js'

/** Letters, headings, links, and what an outcome looks like. */
export const textStyle = `
html:not([data-language='tr']) span[lang='tr'],
html[data-language='tr'] span[lang='en'] { display: none; }
/* Hidden by the markup, for readers without this style: it weighs nothing beside any other rule. */
:where(span[lang][hidden]) { display: inline; }
:where(.canvas[hidden], .legend[hidden]) { display: block; }
/* The letters of a server turn the direction of nothing that stands around them. */
span[lang], code, pre, dd, cite, blockquote, .title { unicode-bidi: isolate; }

body {
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.25rem; }
h2 { font-size: 1.5rem; letter-spacing: -0.01em; }
h3 { font-size: 1.25rem; }
h4 { font-size: 1rem; }
p { margin: 0.375rem 0; }
ul { margin: 0; padding-left: 1.1rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
code, pre { font: 0.8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono', monospace; }
mark { background: var(--marked); color: var(--on-marked); font-weight: 600; text-decoration: underline; text-underline-offset: 0.2em; }
blockquote { margin: 0; padding-left: 0.625rem; border-left: 3px solid var(--line); white-space: pre-wrap; }
cite { font-style: normal; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.quiet, .source { color: var(--quiet); }
.source { margin: 0; font-size: 0.875rem; }
.count { font-weight: 400; color: var(--quiet); font-variant-numeric: tabular-nums; }
.count[data-shown]::before { content: attr(data-shown) ' / '; }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }

.mark { white-space: nowrap; font-weight: 600; }
.failed, .nonconformant, .came, .loud { color: var(--bad); }
.passed, .conformant { color: var(--good); }
.errored, .skipped, .waived, .incomplete { color: var(--open); }
.inapplicable, .none { color: var(--quiet); }
${symbols()}
.about { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0.125rem 0 0; font-size: 0.875rem; }
.loud::before { content: '⚠ '; content: '⚠ ' / ''; }
.loud { display: block; }
`

/** Words are read out, symbols are not. */
function symbols(): string {
  return Object.entries(outcomeSymbols)
    .map(([outcome, symbol]) => {
      const content = JSON.stringify(`${symbol} `)
      return `.mark.${outcome}::before { content: ${content}; content: ${content} / ''; }`
    })
    .join('\n')
}
