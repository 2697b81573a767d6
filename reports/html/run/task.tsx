import type { ComponentChildren } from 'preact'
import { Label, type LabelName } from '../check/label.js'

interface TaskProps {
  kind: 'mend' | 'supply' | 'find-out' | 'heed' | 'consider'
  title: LabelName
  note?: LabelName
  children: ComponentChildren
}

/** Things to do that are of one kind. */
export function Task({ kind, title, note, children }: TaskProps) {
  return (
    <div class={`task ${kind}`}>
      <h4>
        <Label name={title} />
      </h4>
      {note && (
        <p class="quiet">
          <Label name={note} />
        </p>
      )}
      <ul>{children}</ul>
    </div>
  )
}
