import type { ComponentChildren } from 'preact'
import type { LabelName } from './label.js'
import { labelMarkup } from './label-markup.js'

/** A term and its description in a `dl`. */
export function Fact({ name, children }: { name: LabelName; children: ComponentChildren }) {
  return (
    <>
      <dt dangerouslySetInnerHTML={labelMarkup(name)} />
      <dd>{children}</dd>
    </>
  )
}
