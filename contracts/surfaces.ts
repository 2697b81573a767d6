import { register } from './register.js'
import { partyTitles, type Party, type PartnerSheet, type SurfaceSheet } from './sheet.js'

type Register = typeof register
export type Partner = keyof Register
type SurfaceOf<P extends Partner> = P extends Partner
  ? `${P}/${keyof Register[P]['sheet']['surfaces'] & Party}`
  : never

/** One of the HTTP APIs: a partner, and the party that serves it. */
export type Surface = SurfaceOf<Partner>

/** What is known of a surface, with its names. */
export type SheetOf<S extends Surface> = S extends `${infer P extends Partner}/${infer Role}`
  ? Register[P]['sheet']['surfaces'][Role & keyof Register[P]['sheet']['surfaces']]
  : never

export const partnerNames = Object.keys(register) as Partner[]

const sheets = Object.fromEntries(
  Object.entries(register).flatMap(([partner, { sheet }]) =>
    Object.entries(sheet.surfaces).map(([party, surface]) => [`${partner}/${party}`, surface]),
  ),
) as Record<Surface, SurfaceSheet>

export const surfaceNames = Object.keys(sheets) as Surface[]

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
  return register[partner].sheet
}

export function sheetOf(surface: Surface): SurfaceSheet {
  return sheets[surface]
}

/** Whether a partner serves the surface itself, or calls it at those who integrate with it. */
export function isServedByPartner(surface: Surface): boolean {
  return servingParty(surface) === register[partnerOf(surface)].sheet.party
}

/** Who serves and who calls each surface, as people say it. */
export const surfaces = Object.fromEntries(
  surfaceNames.map((surface) => {
    const { name, integrator } = register[partnerOf(surface)].sheet
    const titles = [name, partyTitles[integrator]]
    const [servedBy, calledBy] = isServedByPartner(surface) ? titles : titles.toReversed()
    return [surface, { servedBy, calledBy }]
  }),
) as Record<Surface, { servedBy: string; calledBy: string }>
