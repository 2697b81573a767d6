/** What the verdict covers, under it. */
export const matterStyle = `
.matters th[scope=row] { width: 16rem; }
.matters th[scope=row]::first-letter { text-transform: uppercase; }
.matters td p { margin: 0.125rem 0 0; font-size: 0.875rem; max-width: 48rem; }
.matter.proved { color: var(--good); }
.matter.failed { color: var(--bad); font-weight: 600; }
.matter.partly, .matter.not-judged, .matter.not-covered { color: var(--open); }
.matters > .failed { color: var(--bad); }
`
