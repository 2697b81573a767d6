import { useRef, useState } from 'preact/hooks'
import { catalog } from '../state/known.js'
import { partnerOf } from '../state/partner-of.js'
import { ask } from '../state/place.js'
import { useStore } from '../state/store.js'
import { useKeys } from '../parts/use-keys.js'
import { useTexts } from '../text/language.js'
import { log, type LogState } from './log.js'
import { noFilter, type LogFilter } from './log-filter.js'

const statuses = ['2', '3', '4', '5', '401', '404', '409', '422', '429', '500', '503', '0']

/** What the log is narrowed to, how much of it there is, and whether it stands still. */
export function FilterBar({ filter, state }: { filter: LogFilter; state: LogState }) {
  const texts = useTexts()
  const surfaces = useStore(catalog)
  const search = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => search.current?.focus() })
  const partners = [...new Set(surfaces.map(({ surface }) => partnerOf(surface)))]
  const chosen = surfaces.filter(
    ({ surface }) =>
      (filter.partner === '' || surface.startsWith(`${filter.partner}/`)) &&
      (filter.surface === '' || surface === filter.surface),
  )
  const operations = [...new Set(chosen.flatMap((one) => one.operations.map(({ id }) => id)))]
  const [isUnfolded, setIsUnfolded] = useState(false)
  const { shown, rows, isPaused, waiting } = state
  const isNarrowed = Object.values(filter).some((value) => value !== '')
  return (
    <div class={isUnfolded ? 'bar unfolded' : 'bar'} role="search">
      <input
        ref={search}
        type="search"
        class="grows"
        placeholder={texts.searchText}
        aria-label={texts.searchText}
        aria-keyshortcuts="/"
        value={filter.text}
        onChange={(event) => ask({ text: event.currentTarget.value })}
      />
      <button
        type="button"
        aria-pressed={isPaused}
        aria-keyshortcuts="p"
        onClick={() => log.pause(!isPaused)}
      >
        {isPaused ? texts.resume(waiting) : texts.pause}
      </button>
      <button
        type="button"
        class={isNarrowed ? 'unfold set' : 'unfold'}
        aria-expanded={isUnfolded}
        onClick={() => setIsUnfolded(!isUnfolded)}
      >
        {texts.filter}
      </button>
      <Choice name="direction" label={texts.direction} value={filter.direction} all={texts.bothWays}>
        {[
          ['in', texts.cameIn],
          ['out', texts.wentOut],
        ]}
      </Choice>
      <select
        aria-label={texts.surface}
        class={filter.partner + filter.surface === '' ? '' : 'set'}
        value={filter.surface || filter.partner}
        onChange={({ currentTarget: { value } }) =>
          ask(value.includes('/') ? { surface: value, partner: '' } : { partner: value, surface: '' })
        }
      >
        <option value="">{texts.allSurfaces}</option>
        {partners.map((partner) => {
          const own = surfaces.filter(({ surface }) => surface.startsWith(`${partner}/`))
          return (
            <optgroup key={partner} label={own[0]!.name}>
              {own.length > 1 && <option value={partner}>{texts.allOf(own[0]!.name)}</option>}
              {own.map(({ surface }) => (
                <option key={surface} value={surface}>
                  {surface}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
      <Choice name="operation" label={texts.operation} value={filter.operation} all={texts.allOperations}>
        {operations.map((id) => [id, id])}
      </Choice>
      <Choice name="status" label={texts.status} value={filter.status} all={texts.allStatuses}>
        {statuses.map((status) => [
          status,
          status === '0' ? texts.noAnswer : status.length === 1 ? `${status}xx` : status,
        ])}
      </Choice>
      <input
        class="order-filter"
        placeholder={texts.order}
        aria-label={texts.order}
        value={filter.order}
        onChange={(event) => ask({ order: event.currentTarget.value.trim() })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={filter.broken !== ''}
          onChange={(event) => ask({ broken: event.currentTarget.checked ? 'yes' : '' })}
        />
        {texts.onlyViolations}
      </label>
      {isNarrowed && (
        <button type="button" class="plain" onClick={() => ask({ ...noFilter })}>
          {texts.clear}
        </button>
      )}
      <span class="count" role="status">
        {isNarrowed ? `${shown.length} / ${rows.length}` : String(rows.length)}
      </span>
    </div>
  )
}

interface ChoiceProps {
  name: keyof LogFilter
  label: string
  value: string
  /** What stands for no choice. */
  all: string
  children: string[][]
}

function Choice({ name, label, value, all, children }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      class={value === '' ? '' : 'set'}
      value={value}
      onChange={(event) => ask({ [name]: event.currentTarget.value })}
    >
      <option value="">{all}</option>
      {children.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  )
}
