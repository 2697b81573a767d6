import type { Lifecycle } from '../../../contract/lifecycle.js'
import type { SurfaceSheet } from '../../../contract/sheet.js'
import type { Validator } from '../../../validation/validation.js'
import type { HeldOrders, OwnOperation, OwnResource } from '../../own-partner.js'
import type { Grounds } from './grounds.js'
import type { LifecycleFile, RepeatFile, ServesFile } from '../partner-file.js'

/** What the demands on those who serve a surface are derived from. */
export interface DerivedFrom {
  operations: readonly OwnOperation[]
  resources: readonly OwnResource[]
  held: HeldOrders | undefined
  sheet: Pick<SurfaceSheet, 'credentials'>
  file: ServesFile
  validators: Readonly<Record<string, Validator>>
  lifecycle: Lifecycle
  lifecycleFile?: LifecycleFile | undefined
  grounds: Grounds
  /** Names the reading of a repeat that is left open. */
  readingOf(repeat: RepeatFile): string | undefined
}
