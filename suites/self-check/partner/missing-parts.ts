import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { register as contracts } from '../../../contracts/register.js'
import { register as mocks } from '../../../mocks/register.js'
import { register as suites } from '../../register.js'
import { coverageOf } from '../../catalogue/requirement-coverage.js'
import { coverageFaults } from '../kill-matrix/matrix-faults.js'
import { loadMatrixSurfaces } from '../kill-matrix/kill-matrix.js'
import { partnerParts } from './partner-parts.js'

/** What a partner still lacks, a line each: files first, then its lines in the registers, then what nothing proves. */
export async function missingParts(
  root: string,
  partner: string,
  roles: readonly string[],
): Promise<string[]> {
  const files = partnerParts(partner, roles)
    .filter(({ path }) => !existsSync(join(root, path)))
    .map(({ path, what, written }) => `${path}: ${what}${written ? ` (written by ${written})` : ''}`)
  const surfaces = roles.map((role) => `${partner}/${role}`)
  const unregistered = [
    ...(partner in contracts ? [] : [`contracts/register.ts: ${partner}`]),
    ...surfaces.filter((surface) => !(surface in mocks)).map((surface) => `mocks/register.ts: ${surface}`),
    ...surfaces.filter((surface) => !(surface in suites)).map((surface) => `suites/register.ts: ${surface}`),
  ]
  return [...files, ...unregistered, ...(await unproved(surfaces))]
}

/** Requirements without a check, a reason or a defect. */
async function unproved(surfaces: readonly string[]): Promise<string[]> {
  const registered = (await loadMatrixSurfaces()).filter(({ surface }) => surfaces.includes(surface))
  const coverages = await Promise.all(registered.map(({ surface }) => coverageOf(surface)))
  const gaps = coverages
    .flat()
    .flatMap(({ surface, side, requirements }) =>
      requirements
        .filter(({ gap }) => gap)
        .map(({ requirement }) => `${surface} ${requirement}: no check of a ${side}, and no reason`),
    )
  return [...gaps, ...registered.flatMap(coverageFaults)]
}
