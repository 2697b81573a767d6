import { arrowStyle } from './arrow-style.js'
import { storyStyle } from './story/story-style.js'

/** The pictures' part of the page's style sheet; its colours are the page's. */
export const pictureStyle = `
html:not([data-language='tr']) .picture g[lang='tr'],
html[data-language='tr'] .picture g[lang='en'] { display: none; }

.picture { margin-top: 2rem; }
.picture h3 { margin-top: 0; }
.canvas + h3, .canvas + p + h3 { margin-top: 1.5rem; }
.canvas { overflow-x: auto; margin: 0.75rem 0; overflow-wrap: normal; }
.picture svg { display: block; }
.picture .legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  padding: 0;
  list-style: none;
  color: var(--quiet);
  font-size: 0.875rem;
}
.legend .sample { display: inline-block; vertical-align: -4px; }
.picture details { margin-top: 0.5rem; font-size: 0.9375rem; }
.picture tbody th { font-weight: 400; }

.picture text { text-anchor: middle; fill: var(--ink); }
.picture .name { font: 600 12.5px/1 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono', monospace; }
.picture .note { font: 11.5px/1 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; fill: var(--quiet); }
.picture .state rect { fill: var(--raised); stroke: var(--quiet); }
.picture .state rect + rect { fill: none; }
.picture .state.off rect { fill: var(--ground); }
.picture .goes-on { stroke: var(--quiet); stroke-width: 2.5; stroke-dasharray: 0 7; stroke-linecap: round; }
.picture .start circle { fill: var(--ink); }
.picture .start path { stroke: var(--ink); stroke-width: 1.5; }
.picture .shaft, .picture .tip { fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linejoin: round; }
.picture .tip { fill: currentColor; }
.picture .assumed .tip { fill: none; }
.picture circle { fill: var(--ground); stroke: currentColor; stroke-width: 1.25; }
.picture circle + path { fill: none; stroke: currentColor; stroke-width: 1.75; }
.picture .covered { color: var(--good); }
.picture .untested { color: var(--quiet); }
.picture .untested .shaft { stroke-width: 1.25; stroke-dasharray: 3 4; }
.picture .untested .tip { stroke-width: 1.25; }
.picture .refused, .picture .forbidden { color: var(--bad); }
.picture .refused .shaft, .picture .forbidden .shaft { stroke-width: 3; }
.picture .refused .shaft { stroke-dasharray: 9 5; }
.picture .beyond { color: var(--open); }


.picture small { font-size: 0.8125rem; }
.picture th small { display: block; color: var(--quiet); }
.matrix td { white-space: nowrap; }
.matrix td a { display: block; }
.seenFine { color: var(--good); }
.seenFaulty { color: var(--bad); font-weight: 700; }
.seenUndocumented { color: var(--open); font-weight: 700; }
.neverSeen { color: var(--quiet); }
.times td:nth-child(n + 3), .times th:nth-child(n + 3) { text-align: right; white-space: nowrap; }
.times tbody td, .times tbody th { vertical-align: bottom; }
.times tbody td:nth-child(2), .times tfoot td { padding-top: 0; padding-bottom: 0; }
.times tfoot td { border: 0; color: var(--quiet); }
.times .note { text-anchor: start; }
.picture .bars { fill: var(--link); }
.picture .axis path { stroke: var(--line); }

.picture .conversation { width: 100%; min-width: 42rem; }
.conversation code, .parties > span { white-space: nowrap; }
.conversation th, .conversation td { border: 0; padding: 0.2rem 0.6rem; }
.conversation tbody { font-size: 0.9375rem; }
.conversation th:first-child, .conversation td:first-child {
  width: 6rem;
  color: var(--quiet);
  text-align: right;
  white-space: nowrap;
  vertical-align: bottom;
}
.conversation td:last-child { width: 13rem; vertical-align: bottom; }
.conversation td b { color: var(--open); }
.conversation small { color: var(--quiet); }
.parties { display: flex; justify-content: space-between; margin: 0 -0.6rem; }
.parties > span { padding: 0.15rem 0.6rem; border: 1px solid var(--quiet); border-radius: 0.25rem; color: var(--ink); }
.conversation tbody td:nth-child(2) {
  position: relative;
  padding-bottom: 0.55rem;
  border: solid var(--quiet);
  border-width: 0 1.5px;
}
.conversation .to-client { text-align: right; }
${arrowStyle('.conversation .to-server', '.conversation .to-client')}
.conversation .to-client::before, .conversation .to-client::after { border-color: var(--ink); }
.conversation .broken::after { border-top-style: dashed; }
.conversation .pause td { padding-block: 0.3rem; color: var(--quiet); text-align: center; font-size: 0.875rem; }
.conversation .pause td:nth-child(2) { border-style: dotted; }

.rush p { margin: 0.5rem 0 0.15rem; }
.rush .note { text-anchor: start; }
.rush .note.end { text-anchor: end; }
.rush .behind { fill: var(--line); }
.rush .grief { stroke: var(--bad); stroke-width: 1.5; }
.rush-came::before, .rush-went::before, .rush-grief::before {
  content: '';
  display: inline-block;
  width: 0.75rem;
  height: 0.75rem;
  margin-inline-end: 0.35rem;
  background: var(--line);
}
.rush-went::before { background: var(--link); }
.rush-grief::before { width: 2px; background: var(--bad); }

${storyStyle}
.targets td:nth-child(n + 3) { text-align: right; }
.targets thead th { text-align: right; }
.targets thead tr:first-child th:nth-child(-n + 2) { text-align: left; }
.targets thead th[colspan] { text-align: center; }

@media (forced-colors: active) {
  .picture {
    --ground: Canvas;
    --raised: Canvas;
    --line: CanvasText;
    --ink: CanvasText;
    --quiet: CanvasText;
    --bad: CanvasText;
    --good: CanvasText;
    --open: CanvasText;
    --link: CanvasText;
  }
}
@media print {
  .picture { break-inside: avoid; }
  .picture details { display: none; }
  .canvas { overflow: visible; }
  .canvas svg { max-width: 100%; height: auto; }
}
`
