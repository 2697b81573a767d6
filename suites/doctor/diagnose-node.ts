import type { Diagnosis } from './diagnosis.js'

/** Whether this Node runs uyum: `range` is `engines.node` of its package, `>=20.19`. */
export function diagnoseNode(version: string, range: string): Diagnosis {
  const least = range.replace(/[^\d.]/g, '')
  const isEnough = compare(version.replace(/^v/, ''), least) >= 0
  return {
    subject: 'node',
    state: isEnough ? 'fine' : 'obstacle',
    text: isEnough
      ? { en: `Node ${version}`, tr: `Node ${version}` }
      : {
          en: `Node ${version} is too old: uyum needs ${least} or newer. Install one from nodejs.org.`,
          tr: `Node ${version} eski: uyum en az ${least} ister. nodejs.org’dan yenisini kurun.`,
        },
  }
}

function compare(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number))
  const at = a!.findIndex((part, index) => part !== (b![index] ?? 0))
  return at < 0 ? 0 : a![at]! - (b![at] ?? 0)
}
