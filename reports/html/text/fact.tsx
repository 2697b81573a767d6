import type { ComponentChildren } from 'preact'
import type { LabelName } from '../check/label.js'
import { labelMarkup } from '../check/label-markup.js'

interface FactProps {
  name: LabelName
  class?: string
  children: ComponentChildren
}

/** A term and its description in a `dl`. */
export function Fact({ name, class: className, children }: FactProps) {
  return (
    <>
      <dt dangerouslySetInnerHTML={labelMarkup(name)} />
      <dd class={className}>{children}</dd>
    </>
  )
}
