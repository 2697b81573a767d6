/** The pictures' part of the page's style sheet; its colours are the page's. */
export const pictureStyle = `
html:not([data-language='tr']) .picture g[lang='tr'],
html[data-language='tr'] .picture g[lang='en'] { display: none; }

.picture { margin-top: 2rem; }
.picture h3 { margin-top: 0; }
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

.state rect { fill: var(--raised); stroke: var(--quiet); }
.state rect + rect { fill: none; }
.state.off rect { fill: var(--ground); }
.picture text { text-anchor: middle; fill: var(--ink); }
.picture .name { font: 600 12.5px/1 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono', monospace; }
.picture .note { font: 11.5px/1 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; fill: var(--quiet); }
.picture .open { stroke: var(--quiet); stroke-width: 2.5; stroke-dasharray: 0 7; stroke-linecap: round; }
.start circle { fill: var(--ink); }
.start path { stroke: var(--ink); stroke-width: 1.5; }

.line, .head { fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linejoin: round; }
.head { fill: currentColor; }
.assumed .head { fill: none; }
.picture circle { fill: var(--ground); stroke: currentColor; stroke-width: 1.25; }
.picture circle + path { fill: none; stroke: currentColor; stroke-width: 1.75; }
.covered { color: var(--good); }
.untested { color: var(--quiet); }
.untested .line { stroke-width: 1.25; stroke-dasharray: 3 4; }
.untested .head { stroke-width: 1.25; }
.refused, .forbidden { color: var(--bad); }
.refused .line, .forbidden .line { stroke-width: 3; }
.refused .line { stroke-dasharray: 9 5; }
.beyond { color: var(--open); }

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
  }
}
@media print {
  .picture { break-inside: avoid; }
  .picture details { display: none; }
  .canvas { overflow: visible; }
  .canvas svg { max-width: 100%; height: auto; }
}
`
