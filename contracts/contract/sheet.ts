import type { BodySigning } from '../wire/body-signing.js'

/** What is known of a partner and of its surfaces, as data: small, so that a command line can be checked with it. */
export interface PartnerSheet {
  /** The partner's own name, as people write it. */
  name: string
  /** Under which word the partner itself takes part: the last word of a surface names the party that serves it. */
  party: Party
  /** Who integrates with it. */
  integrator: Party
  /** By the party that serves it. */
  surfaces: Readonly<Partial<Record<Party, SurfaceSheet>>>
}

/** Who somebody can be in a partner's integration, as people say it. */
export const partyTitles = { pos: 'POS', courier: 'courier', platform: 'platform' } as const
export type Party = keyof typeof partyTitles

export interface SurfaceSheet {
  /** By dotted name, as a target is given them; in the order in which they are told. */
  credentials: Readonly<Record<string, CredentialSheet>>
  /** Of these groups of credentials one must be whole. */
  oneOf?: readonly (readonly string[])[]
  /** Where a secret may stand although no document asks for it there; header names in lower case. */
  strayedSecrets?: { headers?: readonly string[]; members?: readonly string[] }
  /** The operation by which its callers do most of their work. */
  mainOperation: string
  orders: OrderTrace
  /** Answers whose body the documents give; where nothing stands they give none. */
  documentedBodies?: readonly DocumentedBody[]
  /** Where the other half of a conversation arrives: the surface that an integrator who calls this one serves itself. */
  opposite?: {
    party: Party
    /** Its orders, where a conversation begins there; or news of those that it was given here. */
    brings: 'orders' | 'news'
  }
  /** What its callers are met with when something goes wrong; nothing where no document says what they must do then. */
  troubles?: DocumentedTroubles
  /**
   * Seconds that its callers wait after each attempt that failed, under the readings in force; they give up after the
   * one that has none. They try once where it is left out.
   */
  retryAfterSeconds?(reading: (name: string) => string): readonly number[]
  /** What callers show by another revision of the documents besides, or in another place, by its name. */
  revisions?: Readonly<Record<string, { credentials: Readonly<Record<string, CredentialSheet>> }>>
  /**
   * Where an implementation serves it that is started with one port for all that it serves: the documents leave the
   * path to whoever serves it. At its root, where it is left out.
   */
  servedBelow?: `/${string}`
  /** The document that describes it, where that is another than the page that the contract begins with. */
  page?: string
  /** The sentence by which the documents refuse each sort of fault: without one no refusal of that sort is a must. */
  refusals?: Readonly<Partial<Record<RefusedFault, string>>>
  /** What it says to whoever shows credentials that are not right, where the status alone does not tell. */
  toldToStrangers?: string
  /** Requirements that weigh otherwise than their kind and basis say, each with the reason. */
  levelExceptions?: Readonly<Record<string, string>>
  /** The same of those who call it. */
  clientLevelExceptions?: Readonly<Record<string, string>>
}

/**
 * What a request can be refused for: a required member that is missing, a value that is wrong (null, another type,
 * off a closed list), one that is written in another form, a credential that is missing or wrong.
 */
export type RefusedFault = 'missing' | 'wrong' | 'misshapen' | 'credential'

/** One credential, and how it travels. */
export type CredentialSheet = {
  /** What the mock takes on every machine until it is told another: it shows the form, and whether it is a number. */
  sample: string | number
  /** True where a target can do without. */
  optional?: true
  /** True where nobody else may see it; ids and user names are evidence. */
  secret?: true
} & CredentialPlace

/** Where callers show a credential; header names in lower case. */
export type CredentialPlace =
  /** As it is, or behind the word of a scheme: `Bearer`. */
  | { header: string; scheme?: string }
  /** As one half of `Authorization: Basic`. */
  | { basic: 'username' | 'password' }
  /** In the body. */
  | { member: string }
  /** In the query of the URL. */
  | { query: string }
  /** Nowhere: it signs the body, and the signature stands in this header. */
  | BodySigning

/** How credentials travel, by whichever revision of the documents. */
export function credentialPlaces({ credentials, revisions = {} }: SurfaceSheet): CredentialSheet[] {
  const all = [credentials, ...Object.values(revisions).map((revision) => revision.credentials)]
  return all.flatMap((places) => Object.values(places))
}

/** The header that a credential stands in, coded or as it is; nothing where it stands elsewhere. */
export function headerOfCredential(place: CredentialPlace): string | undefined {
  if ('header' in place) return place.header
  return 'basic' in place ? 'authorization' : undefined
}

type Body = Readonly<Record<string, unknown>>

/** How the calls of a surface tell which order they are about, and what becomes of it. */
export interface OrderTrace {
  /** The members that name the order: any of them does. */
  ids: readonly string[]
  /** The status that a call would bring the order to: the lifecycle's name, or its number there. Its calls move no order where it is left out. */
  told?(operation: string, body: Body): unknown
  /** The status that it comes from, where the call itself says so. */
  from?(body: Body): unknown
  /** In which status a state hook brings an order about, and how its answer names it. */
  arranged?: { status: string; ids: readonly string[] }
}

/** An answer whose body the documents give, and the requirement that says so. */
export interface DocumentedBody {
  operation: string
  status: number
  requirement: string
}

/** What a caller may be met with of which the documents say what it must do then. */
export interface DocumentedTroubles {
  /** Statuses that pass: a second order may meet the first of them once, a third order the next. */
  passing?: readonly string[]
  serverError?: true
  /** An error of the server again and again, where the documents say how often to try. */
  outage?: true
  rateLimit?: true
  wrongKey?: true
  /** The status of a final refusal, and the member that tells one call from another where it is not the order's id. */
  refusal?: { status: string; by?: string }
}

/** Declares what is known of a partner; its names stay known to the compiler. */
export function defineSheet<const T extends PartnerSheet>(sheet: T): T {
  return sheet
}
