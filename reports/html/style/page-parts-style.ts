/** The page from its head to its tables. */
export const pagePartsStyle = `
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.25rem 1.5rem 4rem; }
header { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 0 1rem; }
header .about { grid-column: 1 / -1; }
main > section, .run > section, .part { margin-top: 2.25rem; }
main > .run { margin-top: 3rem; padding-top: 1.5rem; border-top: 2px solid var(--ink); }
main > .run:first-child { margin-top: 1.25rem; padding-top: 0; border-top: 0; }

.verdict { margin-top: 1rem; padding: 0.75rem 1.25rem; border-left: 0.375rem solid; background: var(--raised); }
.verdict > p { margin: 0; max-width: 52rem; }
.verdict > p + p::first-letter { text-transform: uppercase; }
.verdict > p + p { color: var(--ink); font-size: 1.0625rem; }
.verdict .mark { font-size: 1.5rem; line-height: 1.3; }
.overall { font-size: 1.0625rem; font-weight: 600; }

.task { display: grid; grid-template-columns: 11rem 1fr; grid-template-rows: auto 1fr; gap: 0 1.5rem; padding: 0.75rem 0; border-top: 1px solid var(--line); }
h3 + .task { margin-top: 0.75rem; }
.task > ul { grid-column: 2; grid-row: 1 / span 2; list-style: none; padding: 0; }
.task > ul > li + li { margin-top: 0.25rem; }
.task li > a:only-child { display: block; margin-left: 1.1rem; }
.task summary { padding-left: 1.1rem; text-indent: -1.1rem; }
.task .number { color: var(--quiet); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
.task .number::before { content: '× '; }
.task details ul:not(.links) { list-style: none; padding: 0; }
.task > .quiet { margin: 0; font-size: 0.875rem; }
.task.mend h4, .task.heed h4 { color: var(--bad); }
.task.supply h4, .task.find-out h4 { color: var(--open); }
.task h4::before { content: '✗ '; content: '✗ ' / ''; }
.task.supply h4::before { content: '– '; content: '– ' / ''; }
.task.find-out h4::before { content: '! '; content: '! ' / ''; }
.task.heed h4::before { content: '⚠ '; content: '⚠ ' / ''; }
.task.consider h4::before { content: none; }
.links { list-style: none; padding: 0 0 0.5rem 1.1rem; font-size: 0.875rem; }

.wide { overflow-x: auto; margin-top: 0.5rem; overflow-wrap: normal; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.3rem 1.25rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: baseline; }
th { font-weight: 600; }
thead th { color: var(--quiet); font-size: 0.875rem; vertical-align: bottom; }
thead .mark { font-weight: 400; }
.overview { width: 100%; }
.counts th + th, .counts td, .overview td:nth-child(n + 3), .overview th:nth-child(n + 3) { text-align: right; }
.counts td:not(.none) { font-weight: 600; }
.counts td:last-child { color: var(--ink); }

.guide { max-width: 52rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: 0.9375rem; }
.attestation { max-width: none; }
.signature { display: none; }
`
