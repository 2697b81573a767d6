import type { Language } from '../../contracts/text/preferred-language.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import { print } from '../output/print.js'

const english = {
  noDefect: '(no defect)',
  sound: (red: string) => (red === '' ? 'nothing is red' : `red without a defect: ${red}`),
  noticed: (killers: string, others: string) =>
    killers === ''
      ? `noticed by no check of its requirement${others === '' ? '' : `, but by ${others}`}`
      : `noticed by ${killers}`,
}

const turkish: typeof english = {
  noDefect: '(kusursuz)',
  sound: (red) => (red === '' ? 'başarısız yok' : `kusur yokken başarısız: ${red}`),
  noticed: (killers, others) =>
    killers === ''
      ? `gerekliliğinin hiçbir kontrolü fark etmedi${others === '' ? '' : `, ama şunlar etti: ${others}`}`
      : `fark eden: ${killers}`,
}

/** Judges the mock of a partner of one's own with each defect that it can have, a line a defect; gives how many nobody noticed. */
export async function killPartner(name: string, language: Language): Promise<number> {
  const { surfaceNames } = await import('../../contracts/contract/surfaces.js')
  const surfaces = surfaceNames.filter((surface) => surface.startsWith(`${name}/`))
  let unnoticed = 0
  for (const surface of surfaces) unnoticed += await killSurface(surface, language)
  return unnoticed
}

async function killSurface(surface: Surface, language: Language): Promise<number> {
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
    const { noDefect, ...texts } = language === 'tr' ? turkish : english
    const found = isSound
      ? texts.sound(others.join(', '))
      : texts.noticed(killers.join(', '), others.join(', '))
    print(`${isRight ? '✓' : '✗'} ${surface} ${defect || noDefect}: ${found}`)
  }
  return unnoticed
}
