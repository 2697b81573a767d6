import { pageStyle } from '../document/page-style.js'

/** The style sheet of the report page, and what a comparison alone has. */
export const diffStyle = `${pageStyle}
.verdict > ul { color: var(--ink); }
.turn { display: inline-flex; flex-wrap: wrap; gap: 0 0.375rem; }
.changed { margin-top: 1.25rem; }
.changed > summary, .changed > ul { margin-top: 0.375rem; }
/* A value may be long and without a gap; a word is never broken. */
.differences td { min-width: 9rem; overflow-wrap: anywhere; }
`
