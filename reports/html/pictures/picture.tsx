import type { ComponentChildren } from 'preact'
import { PictureText } from './picture-text.js'

/** A picture with its title, what it comes to in a sentence, its legend, and the same as a table. */
export function Picture(props: {
  /** The id of its title, by which assistive technology calls it. */
  id: string
  title: ComponentChildren
  summary: ComponentChildren
  legend?: ComponentChildren
  /** The text alternative of a drawing; a picture that is a table needs none. */
  table?: ComponentChildren
  /** Whether it tells so little that its reader must ask for it. */
  folded?: boolean
  children: ComponentChildren
}) {
  const { id, title, summary, legend, table, folded, children } = props
  // A drawing is nothing without style; its table says the same. The style sheet takes `hidden` back.
  const canvas = (
    <>
      {/* Focusable, so that keys scroll what is wider than the window. */}
      <div class="canvas" role="group" aria-labelledby={id} tabindex={0} hidden={table !== undefined}>
        {children}
      </div>
      {legend && (
        <ul class="legend" hidden={table !== undefined}>
          {legend}
        </ul>
      )}
    </>
  )
  return (
    <section class="picture">
      <h3 id={id}>{title}</h3>
      <p class="quiet">{summary}</p>
      {folded ? (
        <details>
          <summary>
            <PictureText of={(texts) => texts.show} />
          </summary>
          {canvas}
        </details>
      ) : (
        canvas
      )}
      {table && (
        <details>
          <summary>
            <PictureText of={(texts) => texts.asTable} />
          </summary>
          {table}
        </details>
      )}
    </section>
  )
}
