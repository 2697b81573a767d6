import type { ComponentChildren } from 'preact'
import { Label } from './label.js'
import type { PageTexts } from './texts.en.js'

/** A term and its description in a `dl`. */
export function Fact({ name, children }: { name: keyof PageTexts; children: ComponentChildren }) {
  return (
    <div>
      <dt>
        <Label name={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
