import type { ComponentChildren } from 'preact'
import { Label } from './label.js'
import type { PageTexts } from './texts.en.js'

/** A part of a run that is closed until its reader asks for it; printed all the same. */
export function Fold(props: { title: keyof PageTexts; count: number; children: ComponentChildren }) {
  if (props.count === 0) return null
  return (
    <details class="fold">
      <summary>
        <h3>
          <Label name={props.title} /> ({props.count})
        </h3>
      </summary>
      {props.children}
    </details>
  )
}
