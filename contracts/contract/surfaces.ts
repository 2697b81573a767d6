import { register, type RegisteredPartner } from '../register.js'
import { partyTitles, type Party, type PartnerSheet, type SurfaceSheet } from './sheet.js'

type Register = typeof register
export type Partner = keyof Register
type SurfaceOf<P extends Partner> = P extends Partner
  ? `${P}/${keyof Register[P]['sheet']['surfaces'] & Party}`
  : never

/** One of the HTTP APIs: a partner, and the party that serves it. */
export type Surface = SurfaceOf<Partner>

/** A surface as a user writes it: of a partner in the register, or of one's own, which the compiler does not know. */
// oxlint-disable-next-line typescript/ban-types, typescript/no-empty-object-type -- keeps the known names proposed
export type AnySurface = Surface | (string & {})

/** What is known of a surface, with its names. */
export type SheetOf<S extends Surface> = S extends `${infer P extends Partner}/${infer Role}`
  ? Register[P]['sheet']['surfaces'][Role & keyof Register[P]['sheet']['surfaces']]
  : never

const partners: Record<string, RegisteredPartner> = { ...register }

/** Those of the register, and partners of one's own behind them as they are enrolled. */
export const partnerNames = Object.keys(register) as Partner[]

const sheets = Object.fromEntries(
  Object.entries(register).flatMap(([partner, { sheet }]) => sheetsOf(partner, sheet)),
) as Record<Surface, SurfaceSheet>

export const surfaceNames = Object.keys(sheets) as Surface[]

/** Whether the product itself brings the partner. */
export function isRegistered(partner: string): partner is Partner {
  return Object.hasOwn(register, partner)
}

export function registeredPartner(partner: Partner): RegisteredPartner {
  return partners[partner]!
}

const followers: (() => void)[] = []

/** Does something now, and again whenever a partner was enrolled: what is made of the sheets grows with them. */
export function followPartners(follow: () => void): void {
  follow()
  followers.push(follow)
}

/** A table by surface that holds those of partners enrolled later, too. */
export function bySurface<Value>(make: (surface: Surface) => Value): Record<Surface, Value> {
  const table = {} as Record<Surface, Value>
  const made = new Map<Surface, SurfaceSheet>()
  followPartners(() => {
    for (const surface of surfaceNames) {
      if (made.get(surface) === sheets[surface]) continue
      made.set(surface, sheets[surface])
      table[surface] = make(surface)
    }
    for (const surface of made.keys()) if (!isSurface(surface)) delete table[surface]
  })
  return table
}

/** A list made of all surfaces, that is made anew in place when a partner is enrolled. */
export function listOfSurfaces<Value>(make: () => readonly Value[]): readonly Value[] {
  const list: Value[] = []
  followPartners(() => void list.splice(0, Infinity, ...make()))
  return list
}

/** Takes a partner of one's own among the others, in place of the one that had its name. */
export function addPartner(name: string, partner: RegisteredPartner): void {
  for (const surface of surfaceNames.filter((known) => known.startsWith(`${name}/`))) {
    surfaceNames.splice(surfaceNames.indexOf(surface), 1)
    delete sheets[surface]
    delete surfaces[surface]
  }
  partners[name] = partner
  if (!partnerNames.includes(name as Partner)) partnerNames.push(name as Partner)
  for (const [surface, sheet] of sheetsOf(name, partner.sheet)) {
    sheets[surface] = sheet
    surfaceNames.push(surface)
    surfaces[surface] = peopleOf(surface)
  }
  for (const follow of followers) follow()
}

function sheetsOf(partner: string, { surfaces: own }: PartnerSheet): [Surface, SurfaceSheet][] {
  return Object.entries(own).map(([party, sheet]) => [`${partner}/${party}` as Surface, sheet])
}

export function isSurface(name: string): name is Surface {
  return Object.hasOwn(sheets, name)
}

export function partnerOf(surface: Surface): Partner {
  return surface.slice(0, surface.indexOf('/')) as Partner
}

/** The party that serves a surface. */
export function servingParty(surface: Surface): Party {
  return surface.slice(surface.indexOf('/') + 1) as Party
}

export function partnerSheet(partner: Partner): PartnerSheet {
  return registeredPartner(partner).sheet
}

export function sheetOf(surface: Surface): SurfaceSheet {
  return sheets[surface]
}

/** Whether a partner serves the surface itself, or calls it at those who integrate with it. */
export function isServedByPartner(surface: Surface): boolean {
  return servingParty(surface) === partnerSheet(partnerOf(surface)).party
}

/** Who serves and who calls each surface, as people say it. */
export const surfaces = Object.fromEntries(
  surfaceNames.map((surface) => [surface, peopleOf(surface)]),
) as Record<Surface, { servedBy: string; calledBy: string }>

function peopleOf(surface: Surface) {
  const { name, integrator } = partnerSheet(partnerOf(surface))
  const titles: [string, string] = [name, partyTitles[integrator]]
  const [servedBy, calledBy] = isServedByPartner(surface) ? titles : (titles.toReversed() as typeof titles)
  return { servedBy, calledBy }
}
