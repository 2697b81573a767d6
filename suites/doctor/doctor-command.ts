import { toldBy } from '../../contracts/text/user-error.js'
import type { Configuration } from '../config/configuration.js'
import { findConfiguration, loadConfiguration } from '../config/load-configuration.js'
import { diagnoseNode } from './diagnose-node.js'
import { diagnosePort } from './diagnose-port.js'
import { diagnoseTarget } from './diagnose-target.js'
import { theConfiguration, type Diagnosis } from './diagnosis.js'

export interface DoctorContext {
  nodeVersion: string
  /** `engines.node` of the package. */
  nodeRange: string
  now: () => number
}

/** `uyum doctor`: looks at all that may stand in the way of a verdict, and sends each target one GET and one empty call. */
export async function doctor(
  config: string | undefined,
  { nodeVersion, nodeRange, now }: DoctorContext,
): Promise<Diagnosis[]> {
  const { configuration, diagnosis } = await readConfiguration(config)
  const { port = 4010, host = '127.0.0.1' } = configuration.mock ?? {}
  const targets = await Promise.all(
    Object.entries(configuration.targets ?? {}).map(([name, target]) => diagnoseTarget(name, target, now)),
  )
  return [diagnoseNode(nodeVersion, nodeRange), await diagnosePort(port, host), diagnosis, ...targets.flat()]
}

async function readConfiguration(
  named: string | undefined,
): Promise<{ configuration: Configuration; diagnosis: Diagnosis }> {
  const subject = theConfiguration
  try {
    const file = findConfiguration(named)
    const configuration = (await loadConfiguration(named)) ?? {}
    const names = Object.keys(configuration.targets ?? {})
    const text =
      file === undefined
        ? {
            en: 'there is no uyum.config.* in this folder. npx --no-install uyum init writes one; without it uyum check needs a surface and --target.',
            tr: 'bu klasörde uyum.config.* yok. npx --no-install uyum init bir tane yazar; onsuz uyum check bir arayüz ve --target ister.',
          }
        : {
            en: `${file}: targets ${names.join(', ') || 'none'}`,
            tr: `${file}: hedefler: ${names.join(', ') || 'yok'}`,
          }
    return { configuration, diagnosis: { subject, state: names.length > 0 ? 'fine' : 'notice', text } }
  } catch (error) {
    return { configuration: {}, diagnosis: { subject, state: 'obstacle', text: toldBy(error as Error) } }
  }
}
