import type { Lifecycle, LifecycleState } from '../../../contracts/contract/lifecycle.js'
import type { PartnerFacts } from '../partner-facts.js'
import { codeSpan } from '../plain-markdown.js'
import type { LocaleTexts } from '../locale-texts.js'
import { renderTable } from '../table.js'

/** The statuses of an order as a diagram, and as a table for those who see none. */
export function renderLifecycle({ contract: { lifecycle } }: PartnerFacts, locale: LocaleTexts): string {
  const { texts } = locale
  const hasMoves = Object.values(lifecycle.states).some(({ next }) => next.length > 0)
  return [
    `## ${texts.lifecycle}`,
    hasMoves ? texts.lifecycleNote : texts.noMoves,
    ...(hasMoves ? [renderDiagram(lifecycle, locale)] : []),
    renderStatuses(lifecycle, locale),
    ...(lifecycle.timers ?? []).map(({ state, to, minutes }) =>
      texts.timer(codeSpan(state), codeSpan(to), minutes),
    ),
  ].join('\n\n')
}

/** In the words of Mermaid; names with spaces or hyphens need another one there. */
function renderDiagram({ initial, states }: Lifecycle, { texts }: LocaleTexts): string {
  const names = Object.keys(states)
  const idOf = (name: string): string => `s${names.indexOf(name)}`
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...names.map((name) => `  state "${name}" as ${idOf(name)}`),
    `  [*] --> ${idOf(initial)}`,
    ...Object.entries(states).flatMap(([from, { next }]) =>
      next.map(({ to, basis }) => `  ${idOf(from)} --> ${idOf(to)} : ${texts.basis[basis]}`),
    ),
    ...names.filter((name) => isFinal(states[name]!)).map((name) => `  ${idOf(name)} --> [*]`),
    '```',
  ].join('\n')
}

function renderStatuses({ states }: Lifecycle, locale: LocaleTexts): string {
  const { texts } = locale
  const isCounted = Object.values(states).some(({ value }) => value !== undefined)
  const head = [texts.state, ...(isCounted ? [texts.number] : []), texts.meaning, texts.next]
  const rows = Object.entries(states).map(([name, state]) => [
    codeSpan(name),
    ...(isCounted ? [state.value === undefined ? '' : String(state.value)] : []),
    locale.of(state.text),
    renderNext(state, locale),
  ])
  return renderTable(head, rows)
}

function renderNext(state: LifecycleState, { texts }: LocaleTexts): string {
  if (isFinal(state)) return texts.final
  const moves = state.next.map(({ to, basis }) => `${codeSpan(to)} (${texts.basis[basis]})`)
  return [...moves, ...(state.open ? [`_${texts.open}_`] : [])].join('<br>')
}

function isFinal({ next, open }: LifecycleState): boolean {
  return next.length === 0 && open !== true
}
