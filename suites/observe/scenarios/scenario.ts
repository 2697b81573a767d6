import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { MockFault } from './mock-control.js'

/** What a server does to its client in one conversation: data over the mock's faults, orders and deliveries. */
export interface Scenario {
  name: string
  /** What happens. */
  text: Bilingual
  /** What a good client does. */
  goodClient: Bilingual
  /** What goes wrong, by surface; the others answer as they always do. */
  faults: Readonly<Partial<Record<Surface, readonly MockFault[]>>>
  pushes: Pushes
  /** True where there is nothing in it for a surface that has no faults here and nobody to push to. */
  isNothingWithout?: 'faults' | 'pushes'
}

/** What the client's own server is sent, where it has one. */
export interface Pushes {
  count: number
  /** Milliseconds between one and the next. */
  everyMs: number
  /** `twice`: each comes again at once; `reversed`: the last comes first. */
  manner?: 'twice' | 'reversed'
  /** Whether each order is called off a little after it came. */
  thenCancelled?: boolean
}

/** Declares a scenario. */
export function defineScenario(scenario: Scenario): Scenario {
  return scenario
}
