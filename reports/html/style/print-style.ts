/** On A4, black on white: failures with their evidence, what passed as a list; nothing that was filtered out is missing. */
export const printStyle = `
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt system-ui, sans-serif; } }
@media print {
  :root { color-scheme: light; font-size: 9.5pt; --ground: #ffffff; --raised: #ffffff; --ink: #000000; --quiet: #3d4652; --line: #aab2bd; }
  body { max-width: none; padding: 0; }
  code, pre { font-size: 7.5pt; }
  a { color: inherit; text-decoration: none; }
  #filter, button, #said { display: none; }
  .run + .run { break-before: page; }
  h1, h2, h3, h4, summary, .about { break-after: avoid; }
  tr, .verdict, .task li, .checks > li, dd { break-inside: avoid; }
  .many .finding, .many .checks > li { content-visibility: visible; }
  .wide { overflow: visible; }
  .counts .mark { white-space: normal; }
  th, td { padding-right: 0.75rem; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  .exchange:not(.deciding)::details-content { display: none; }
  .long::details-content, .long:not([open])::details-content { block-size: auto; max-height: 24rem; overflow: hidden; }
  .tall { max-height: none; }
  .met, .excerpt:not(.far), .task details .links { display: none; }
  .checks details, .checks .basis, .checks noscript, [data-outcome='waived'] .evidence { display: none; }
  dl { grid-template-columns: 7rem minmax(0, 1fr); gap: 0.25rem 1rem; }
  .task { grid-template-columns: 7rem minmax(0, 1fr); padding: 0.5rem 0; }
  .checks > li { grid-template-columns: minmax(0, 1fr) 30rem; padding: 0.15rem 0; }
  .checks .about { display: grid; grid-template-columns: 5rem minmax(0, 1fr); grid-column: 2; grid-row: 1; }
  .checks .mark { display: none; }
  .verdict, .exchange { border: 1px solid var(--line); }
  .verdict { border-left: 0.375rem solid; }
  mark { print-color-adjust: exact; }
  .signature { display: block; margin-top: 24mm; padding-top: 2mm; border-top: 1px solid; break-inside: avoid; }
}
`
