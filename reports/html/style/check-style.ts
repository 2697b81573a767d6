/** Findings, rows of checks, and the evidence in them. */
export const checkStyle = `
.part > p:first-of-type { max-width: 52rem; }
summary { cursor: pointer; }
:is(.finding, .cause) > summary { padding-left: 1.1rem; text-indent: -1.1rem; }
.part > summary h3 { display: inline; }
.group { margin-top: 1.25rem; }

.finding { margin-top: 0.5rem; padding: 0.5rem 1.25rem; border: 1px solid var(--line); border-left: 0.375rem solid var(--edge) }
.finding[open] { padding-bottom: 1rem; }
.finding > summary h4, .cause > summary strong { display: inline; color: var(--ink); font-weight: 600; }
.finding > summary .about, .cause > summary .about { text-indent: 0; }
.met { flex: 1 1 20rem; min-width: 0; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; color: var(--quiet); unicode-bidi: isolate; }
.finding[open] > summary .met { display: none; }
.cause { margin-top: 0.75rem; }
.cause > div { padding-left: 1.1rem; border-left: 1px solid var(--line); }
.id { margin-top: 0.75rem; }
.id a, .checks .about a { color: var(--quiet); }
.id code, .checks .about code { font-size: 0.75rem; }
.finding[data-outcome='failed'][data-level='must'] { border-left-color: var(--bad); }
.checks { list-style: none; padding: 0; margin-top: 0.5rem; }
.checks > li { display: grid; grid-template: auto 1fr / 1fr 1fr; gap: 0 2rem; padding: 0.5rem 0; border-top: 1px solid var(--line); }
/* A browser lays out those that are near. */
.many .finding { content-visibility: auto; contain-intrinsic-size: auto 4.25rem; }
.many .checks > li { content-visibility: auto; contain-intrinsic-size: auto 4.5rem; }
.checks .title { margin: 0; }
.checks .about { grid-column: 1; }
.checks .basis { grid-column: 2; grid-row: 1 / span 2; font-size: 0.9375rem; }
.checks .basis p { margin: 0; }
.checks .basis blockquote { color: var(--quiet); }
blockquote .columns { color: var(--quiet); font-size: 0.875em; }
.checks details { grid-column: 2; grid-row: 1 / span 2; }
.checks details[open] { grid-column: 1 / -1; grid-row: auto; }
:is(.finding, .checks > li):target { outline: 3px solid var(--link); outline-offset: -3px; }

dl { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0.375rem 1.5rem; margin: 0.75rem 0 0; }
dt { color: var(--quiet); }
dd { margin: 0; white-space: pre-wrap; }
dd p, dd .command { white-space: normal; }
.came { font-weight: 600; }

.evidence { margin-top: 0.75rem; }
.exchange { margin-top: 0.5rem; padding: 0.5rem 0.75rem; background: var(--raised); }
.excerpt { margin-top: 0.25rem; padding: 0 0.75rem; }
.exchange[open] + .excerpt:not(.far) { display: none; }
.excerpt .message:only-child { grid-column: 1 / -1; }
/* A long body shows how it begins. Where a browser does not know this part, it is closed as a whole. */
.long > summary { margin-top: 0.25rem; font-size: 0.875rem; color: var(--quiet); }
.long:not([open])::details-content { content-visibility: visible; display: block; block-size: 12rem; overflow: hidden; }
.messages { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; }
.message { min-width: 0; }
.label { margin: 0.5rem 0 0; font-size: 0.875rem; color: var(--quiet); }
pre { margin: 0.25rem 0 0; padding: 0.5rem 0.75rem; border: 1px solid var(--line); background: var(--ground); overflow: hidden; white-space: pre-wrap; }
.head { color: var(--quiet); }
.command { position: relative; }
.command > pre { user-select: all; }
.tall { max-height: 9rem; overflow-y: auto; }
.command > pre:has(+ .copy) { padding-right: 6.5rem; min-height: 2.375rem; }
dd > .command > pre { margin-top: 0; }
`
