import type { CheckRecord, Run } from '../../record/run-record.js'
import { sentenceOf, verdictOf } from '../../verdict/verdict.js'
import type { PlayedStory } from '../play/played-story.js'

/**
 * The verdict on a story: a failed `must` of one of its parts decides it, as everywhere. A story that broke is
 * incomplete: nobody knows what would have come. One that is about other implementations leaves nothing open.
 */
export function storyVerdict(
  checks: readonly CheckRecord[],
  { steps, inapplicable, fault }: PlayedStory,
): Pick<Run, 'verdict' | 'sentence'> {
  const verdict = verdictOf(checks, false)
  const broken = steps.find(({ outcome }) => outcome === 'failed' || outcome === 'not-reached')
  if (verdict === 'nonconformant' || !broken || (inapplicable && fault === undefined)) {
    const sentence = sentenceOf(checks, verdict, false)
    if (!inapplicable) return { verdict, sentence }
    return {
      verdict,
      sentence: {
        en: `${sentence.en} Not played to its end: ${inapplicable.en}.`,
        tr: `${sentence.tr} Sonuna kadar oynanmadı: ${inapplicable.tr}.`,
      },
    }
  }
  return {
    verdict: 'incomplete',
    sentence: {
      en: `Incomplete: the story broke at “${broken.step.text.en}” What follows could not be judged.`,
      tr: `Tamamlanmadı: öykü şurada koptu: “${broken.step.text.tr}” Sonrası değerlendirilemedi.`,
    },
  }
}
