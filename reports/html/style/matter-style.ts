/** What the verdict covers, under it. */
export const matterStyle = `
.matters th[scope=row] { width: min(16rem, 40vw); }
.matters th[scope=row]::first-letter { text-transform: uppercase; }
.matters h4 { margin: 0.75rem 0 0; }
.matters ul { margin: 0.25rem 0 0; padding-left: 1.25rem; max-width: 52rem; font-size: 0.9375rem; }
.matter.proved { color: var(--good); }
.matter.failed { color: var(--bad); font-weight: 600; }
.matter.partly, .matter.not-judged, .matter.not-covered { color: var(--open); }
.matters > .failed { color: var(--bad); }
`
