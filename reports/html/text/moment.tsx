import type { Bilingual } from '../../text/language.js'
import { visibleText } from '../../text/visible-text.js'
import { Text } from './text.js'
import { texts as english } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

/** A day, `2027-01-31`, as people write it; what is none, as it stands. */
export function Day({ of }: { of: string }) {
  const text = dayText(of)
  if (!text) return <bdi>{visibleText(of)}</bdi>
  return (
    <time datetime={of}>
      <Text of={text} />
    </time>
  )
}

/** A moment of a record in UTC; the page's script gives it in the reader's own time. */
export function Moment({ of }: { of: string }) {
  const day = dayText(of.slice(0, 10))
  const [, time] = /^T(\d\d:\d\d)(?::[\d.]+)?Z$/.exec(of.slice(10)) ?? []
  if (!day || time === undefined) return <bdi>{visibleText(of)}</bdi>
  return (
    <time datetime={of} class="moment">
      <Text of={{ en: english.moment(day.en, time), tr: turkish.moment(day.tr, time) }} />
    </time>
  )
}

function dayText(text: string): Bilingual | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const en = english.months[Number(month) - 1]
  const tr = turkish.months[Number(month) - 1]
  if (en === undefined || tr === undefined) return undefined
  return { en: `${Number(day)} ${en} ${year}`, tr: `${Number(day)} ${tr} ${year}` }
}
