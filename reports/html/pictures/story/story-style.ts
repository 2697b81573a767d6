import { arrowStyle } from '../arrow-style.js'

const spans = [2, 3, 4, 5, 6]

/** A call is drawn from the middle of one lane to the middle of the other: half a lane of its cell stays free on each side. */
export const storyStyle = `
.picture .story { width: 100%; min-width: 44rem; table-layout: fixed; }
.story th, .story td { border: 0; padding: 0; }
.story thead th { padding: 0.2rem; text-align: center; vertical-align: bottom; }
.story thead th:not(:first-child) > span { display: inline-block; padding: 0.15rem 0.6rem; border: 1px solid var(--quiet); border-radius: 0.25rem; color: var(--ink); }
.story th:first-child { width: 5.5rem; padding-right: 0.6rem; color: var(--quiet); text-align: right; white-space: nowrap; vertical-align: bottom; font-weight: 400; }
.story tbody { font-size: 0.9375rem; }
.story .lane { background: linear-gradient(var(--line), var(--line)) center / 1.5px 100% no-repeat; }
.story td > div { position: relative; padding: 0.35rem 0.6rem 0.6rem; }
.story .call > div, .story .missing > div { border: solid var(--line); border-width: 0 1.5px; }
.story .words { display: block; color: var(--quiet); }
.story td b { color: var(--open); white-space: nowrap; }
.story .broken b, .picture .broke { color: var(--bad); }
.story .note > div { margin: 0.2rem 0; color: var(--quiet); text-align: center; border-block: 1px dotted var(--line); padding-block: 0.25rem; }
.story .to-left > div { text-align: right; }
${spans.map((span) => `.story .span-${span}.call > div, .story .span-${span}.missing > div { margin-inline: calc(${50 / span}% - 0.75px); }`).join('\n')}
${arrowStyle('.story .to-right > div', '.story .to-left > div')}
.story .broken > div { background: var(--raised); }
.story .broken > div::before, .story .broken > div::after { border-color: var(--bad); }
.story .missing > div::after { border-top-style: dashed; }
`
