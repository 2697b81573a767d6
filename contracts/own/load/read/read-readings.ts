import type { Readings } from '../../../contract/reading.js'
import { repeatAnswers, type RepeatAnswer } from '../../repeat-answer.js'
import { bilingualOf } from './bilingual-of.js'
import type { Findings, Place } from '../findings.js'
import type { PartnerFile, RepeatFile } from '../partner-file.js'
import { defaultIsNoValue } from '../words/sheet-words.js'

const meanings: Readonly<Record<RepeatAnswer, { en: string; tr: string }>> = {
  'replay-or-conflict': {
    en: 'The same content: the first answer again, and nothing new. Other content: refused.',
    tr: 'Aynı içerik: ilk yanıt yeniden, yeni bir şey yok. Başka içerik: reddedilir.',
  },
  replay: {
    en: 'Always the first answer again, and nothing new.',
    tr: 'Her zaman ilk yanıt yeniden, yeni bir şey yok.',
  },
  conflict: { en: 'Always refused.', tr: 'Her zaman reddedilir.' },
}

interface Context {
  root: Place
  findings: Findings
}

/** The readings that a partner's sheet declares, and one for each repeat whose answer it leaves open. */
export function readOwnReadings(name: string, file: PartnerFile, { root, findings }: Context) {
  const declared = Object.entries(file.readings ?? {}).map(
    ([reading, { question, values, default: chosen, why = {} }]) => {
      if (!(chosen in values))
        findings.fault(
          { ...root, path: ['readings', reading, 'default'] },
          'default-is-a-value',
          defaultIsNoValue(reading, chosen, Object.keys(values)),
        )
      return [
        `${name}.${reading}`,
        {
          question: bilingualOf(question),
          values: Object.fromEntries(
            Object.entries(values).map(([value, words]) => [value, bilingualOf(words, value)]),
          ),
          default: chosen,
          why: bilingualOf(why, '—'),
        },
      ] as const
    },
  )
  const open = (file.serves?.repeats ?? []).filter(isOpen)
  const ofRepeats = open.map(
    (repeat) => [`${name}.repeated-${repeat.operation}`, readingOfRepeat(repeat)] as const,
  )
  return {
    readings: Object.fromEntries([...declared, ...ofRepeats]) as Readings,
    readingOf: (repeat: RepeatFile): string | undefined =>
      isOpen(repeat) ? `${name}.repeated-${repeat.operation}` : undefined,
  }
}

function isOpen({ answer }: RepeatFile): boolean {
  return Array.isArray(answer) && answer.length > 1
}

function readingOfRepeat({ operation, answer }: RepeatFile) {
  const answers = [answer].flat()
  return {
    question: {
      en: `What does a repeated ${operation} get?`,
      tr: `Tekrarlanan ${operation} nasıl yanıtlanır?`,
    },
    values: Object.fromEntries(
      repeatAnswers.filter((one) => answers.includes(one)).map((one) => [one, meanings[one]]),
    ),
    default: answers[0]!,
    why: { en: 'The first that partner.yaml names.', tr: 'partner.yaml içinde ilk yazılan.' },
  }
}
