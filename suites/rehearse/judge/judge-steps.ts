import type { PlayedStep, PlayedStory } from '../play/played-story.js'
import type { Finding } from './finding.js'

/** Each step of a story, in its order: what came, and what did not. */
export function judgeSteps({ story, steps, orders, inapplicable }: PlayedStory): Finding[] {
  const broken = steps.find(({ outcome }) => outcome === 'failed')
  return steps.map((played): Finding => {
    const { step, outcome, calls, actual } = played
    const order = orders.find(({ step: pushed }) => pushed === step.order)
    const header = {
      behaviour: `steps/${step.id}`,
      title: step.text,
      demand: story.good,
      surfaces: [order?.surface ?? step.calls[0].surface, step.calls[0].surface],
      calls,
      step: step.id,
    }
    if (inapplicable && outcome !== 'done')
      return { ...header, outcome: 'inapplicable', reason: inapplicable }
    if (outcome === 'done') return { ...header, outcome: 'passed' }
    if (outcome === 'absent') return { ...header, outcome: 'inapplicable', reason: optional }
    if (outcome === 'not-reached') return { ...header, outcome: 'skipped', reason: brokeAt(broken) }
    const [{ operation, criteria }] = step.calls
    const also = step.calls.slice(1).map((call) => call.operation)
    const named = [operation, ...also].join(' / ')
    const condition = criteria.length > 0 ? ` (${criteria.join(', ')})` : ''
    return {
      ...header,
      outcome: 'failed',
      expected: { en: `${named}${condition}`, tr: `${named}${condition}` },
      actual: actual!,
    }
  })
}

const optional = {
  en: 'it did not come, and need not',
  tr: 'gelmedi; gelmesi de gerekmiyor',
}

function brokeAt(broken: PlayedStep | undefined) {
  return broken
    ? {
        en: `the story broke before it, at “${broken.step.text.en}”`,
        tr: `öykü ondan önce koptu: “${broken.step.text.tr}”`,
      }
    : { en: 'the story was ended before it', tr: 'öykü ondan önce sonlandırıldı' }
}
