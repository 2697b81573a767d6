import type { ComponentChildren } from 'preact'
import { runAnchor } from '../page/anchors.js'
import { Label, type LabelName } from '../check/label.js'
import type { Where } from '../page/page-plan.js'
import { Sentence } from '../text/sentence.js'

interface PartProps {
  where: Where
  name: LabelName
  note: LabelName
  count: number
  /** Closed until its reader asks for it. */
  folded?: boolean
  children: ComponentChildren
}

/** The checks of a run that mean one thing to its reader; nothing where there are none. */
export function Part({ where: { record, run }, name, note, count, folded, children }: PartProps) {
  if (count === 0) return null
  const heading = (
    <h3 id={runAnchor(record, run, name)}>
      <Label name={name} />{' '}
      <span class="count">
        <Sentence of={(texts) => texts.number(count)} />
      </span>
    </h3>
  )
  const content = (
    <>
      <p class="quiet">
        <Label name={note} />
      </p>
      {children}
    </>
  )
  if (!folded) {
    return (
      <section class="part">
        {heading}
        {content}
      </section>
    )
  }
  return (
    <details class="part">
      <summary>{heading}</summary>
      {content}
    </details>
  )
}
