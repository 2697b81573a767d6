import type { Basis } from '../../requirements/requirement.js'
import type { Party } from '../../contract/sheet.js'
import type { BodySigning } from '../../wire/body-signing.js'
import type { OwnMove, OwnResource, OwnWebhook } from '../own-partner.js'
import type { RepeatAnswer } from '../repeat-answer.js'

/** A text in one language or both. */
export interface Words {
  tr?: string
  en?: string
}

export interface Ground {
  quote?: string
  document?: string
  basis?: Exclude<Basis, 'http'>
}

export interface CredentialFile extends Ground, Partial<BodySigning> {
  header?: string
  /** The word before the value in its header. */
  scheme?: string
  bearer?: true
  basic?: 'username' | 'password'
  member?: string
  query?: string
  sample?: string | number
  secret?: boolean
  optional?: boolean
}

export type OrdersFile = Omit<Partial<OwnResource>, 'name' | 'id'> & { id: string }

export interface RepeatFile extends Ground {
  operation: string
  by: { member: string } | { header: string }
  answer: RepeatAnswer | RepeatAnswer[]
  /** Of a repeat that is not refused, where it is another than that of the first. */
  status?: number
}

export interface RefusalFile extends Ground {
  status: number
  headers?: Record<string, string>
  body?: unknown
}

export interface ServesFile {
  credentials?: Record<string, CredentialFile>
  oneOf?: string[][]
  mainOperation?: string
  orders?: OrdersFile
  resources?: Record<string, OrdersFile>
  repeats?: RepeatFile[]
  moves?: (OwnMove & Ground)[]
  refusals?: Record<string, RefusalFile>
  rateLimit?: { requests: number; perSeconds: number } & Ground
}

export interface CallsFile {
  credentials?: Record<string, CredentialFile>
  oneOf?: string[][]
  orderId?: string
  webhooks?: (Omit<OwnWebhook, 'members'> & { members?: Record<string, string> })[]
  retries?: { afterSeconds: number[] } & Ground
}

export interface LifecycleFile extends Ground {
  initial: string
  states: Record<
    string,
    Words & {
      value?: number
      offTheWay?: boolean
      open?: boolean
      next?: (string | ({ to: string } & Ground))[]
    }
  >
  timers?: ({ state: string; to: string; minutes: number } & Ground)[]
}

/** `partner.yaml` as it is written. */
export interface PartnerFile {
  name: string
  party: Party
  integrator: Party
  'x-uyum-inferred'?: boolean
  lenient?: string[]
  serves?: ServesFile
  calls?: CallsFile
  lifecycle?: LifecycleFile
  readings?: Record<string, { question: Words; values: Record<string, Words>; default: string; why?: Words }>
  openQuestions?: (Words & { readings?: string[] })[]
}
