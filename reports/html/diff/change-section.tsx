import type { Section } from '../../diff/sections.js'
import { ChangedCheck } from './changed-check.js'
import { ChangedGroup } from './changed-group.js'
import { Said } from './said.js'

/** The changes of one kind. `run` is the anchor of their run. */
export function ChangeSection({ section, run }: { section: Section; run: string }) {
  const { kind, count, findings, groups } = section
  return (
    <section class="part" id={`${run}-${kind}`}>
      <h3>
        <Said by={({ texts }) => texts.kinds[kind]} /> <span class="count">{count}</span>
      </h3>
      <p class="quiet">
        <Said by={({ texts }) => texts.notes[kind]} />
      </p>
      {findings.map((change) => (
        <ChangedCheck change={change} anchor={`${run}/${change.id}`} />
      ))}
      {groups.map((group) => (
        <ChangedGroup group={group} />
      ))}
    </section>
  )
}
