import type { ComponentChildren } from 'preact'
import { Label, type LabelName } from './label.js'

/** A term and its description in a `dl`. */
export function Fact({ name, children }: { name: LabelName; children: ComponentChildren }) {
  return (
    <>
      <dt>
        <Label name={name} />
      </dt>
      <dd>{children}</dd>
    </>
  )
}
