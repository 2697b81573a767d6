import type { Surface } from '../../contracts/contract/surfaces.js'
import { print } from '../output/print.js'

/** Judges the mock of a partner of one's own with each defect that it can have, a line a defect; gives how many nobody noticed. */
export async function killPartner(name: string): Promise<number> {
  const { surfaceNames } = await import('../../contracts/contract/surfaces.js')
  const surfaces = surfaceNames.filter((surface) => surface.startsWith(`${name}/`))
  let unnoticed = 0
  for (const surface of surfaces) unnoticed += await killSurface(surface)
  return unnoticed
}

async function killSurface(surface: Surface): Promise<number> {
  const { mockSurfaceOf } = await import('../../mocks/register.js')
  const { mockOptions } = await import('../../mocks/options/mock-options.js')
  const { startMockServer } = await import('../../mocks/server/mock-server.js')
  const { mockedTargets } = await import('../../mocks/surfaces/mocked-targets.js')
  const { killMatrix } = await import('../../suites/own/kill-matrix.js')
  const defects = Object.keys(mockSurfaceOf(surface).defects)
  const play = async (defect: string | undefined) => {
    const server = await startMockServer(
      await mockOptions({ port: 0, defect: defect === undefined ? [] : [defect] }),
    )
    // The control API is loaded when it is first asked.
    await fetch(`${server.baseUrl}/_uyum/catalog`)
    return { target: mockedTargets(server.baseUrl)[surface]!, close: () => server.close() }
  }
  let unnoticed = 0
  for await (const { defect, killers, others } of killMatrix(surface, defects, play)) {
    const isSound = defect === ''
    const isRight = isSound ? others.length === 0 : killers.length > 0
    if (!isRight) unnoticed += 1
    const found = isSound
      ? others.length === 0
        ? 'nothing is red'
        : `red without a defect: ${others.join(', ')}`
      : killers.length > 0
        ? `noticed by ${killers.join(', ')}`
        : `noticed by no check of its requirement${others.length > 0 ? `, but by ${others.join(', ')}` : ''}`
    print(`${isRight ? '✓' : '✗'} ${surface} ${defect || '(no defect)'}: ${found}`)
  }
  return unnoticed
}
