/** What a reader presses and fills in; all of it is there with script alone. */
export const controlStyle = `
button, input, select { padding: 0.25rem 0.75rem; border: 1px solid var(--edge); border-radius: 0.25rem; background: var(--ground); color: var(--ink); font: inherit; }
button { cursor: pointer; }
button:hover { background: var(--raised); }
.copy { position: absolute; right: 0.3125rem; bottom: 0.3125rem; padding: 0.0625rem 0.625rem; font-size: 0.8125rem; }
/* What has the focus, or was led to, stands below the bar. */
html:has(#filter:not([hidden])) { scroll-padding-top: 5.25rem; }
#filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: end; gap: 0.5rem 1rem; margin: 0.75rem -1.5rem 0; padding: 0.625rem 1.5rem; border-block: 1px solid var(--line); background: var(--ground); }
#filter[hidden] { display: none; }
#filter label { display: grid; font-size: 0.8125rem; color: var(--quiet); }
#filter .grows { flex: 1 1 12rem; }
#filter input, #filter select { min-width: 0; max-width: 100%; font-size: 1rem; }
#filter select { max-width: 13rem; }
#filter input, #filter select, #filter button { height: 2.125rem; }
#filter p { margin: 0; padding: 0.3125rem 0; font-variant-numeric: tabular-nums; }
@media screen {
  .out:not(:has(#filter)), .narrowed main > section:not(.run), .narrowed .run > section:not(.part) { display: none !important; }
}
@media screen and (max-width: 44rem) {
  body { padding-inline: 1rem; }
  html:has(#filter:not([hidden])) { scroll-padding-top: 0.5rem; }
  #filter { position: static; margin-inline: -1rem; padding-inline: 1rem; }
  dl, .messages, .task, .checks > li { grid-template-columns: minmax(0, 1fr); }
  dl { gap: 0; }
  dt { margin-top: 0.375rem; font-size: 0.875rem; }
  .task > ul, .checks .basis, .checks details { grid-column: 1; grid-row: auto; }
  .finding { padding-inline: 0.75rem; }
}
`
