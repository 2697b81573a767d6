import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { RushFinding } from '../record/run-record.js'
import type { RushRequirement } from './requirements.js'

/** What a rush judges, in the order in which people ask. */
export interface RushCheck {
  /** Behind `<surface>/rush/`, or `stories/<story>/rush/`. */
  name: string
  title: Bilingual
  requirement: string
  /** The findings that speak against it; absent where figures do. */
  kind?: RushFinding['kind']
}

export const rushChecks = [
  {
    name: 'none-lost',
    title: { en: 'holds every order that it accepted', tr: 'kabul ettiği her siparişi tutar' },
    requirement: 'accepted-order-held',
    kind: 'lost',
  },
  {
    name: 'none-doubled',
    title: { en: 'holds an order that was sent once, once', tr: 'bir kez gönderilen siparişi bir kez tutar' },
    requirement: 'order-held-once',
    kind: 'doubled',
  },
  {
    name: 'repeats-not-doubled',
    title: {
      en: 'holds an order that was sent again once',
      tr: 'yeniden gönderilen siparişi bir kez tutar',
    },
    requirement: 'repeated-order-held-once',
    kind: 'doubled',
  },
  {
    name: 'none-mixed-up',
    title: {
      en: 'holds each order with its own texts',
      tr: 'her siparişi kendi metinleriyle tutar',
    },
    requirement: 'orders-held-apart',
    kind: 'mixed-up',
  },
  {
    name: 'late-cancels-held',
    title: {
      en: 'holds a cancelled order as cancelled',
      tr: 'iptal edilen siparişi iptal edilmiş olarak tutar',
    },
    requirement: 'cancel-held',
    kind: 'not-cancelled',
  },
  {
    name: 'all-answered',
    title: { en: 'answers every order', tr: 'her siparişi yanıtlar' },
    requirement: 'orders-answered',
    kind: 'refused',
  },
  {
    name: 'in-time',
    title: { en: 'answers in time', tr: 'zamanında yanıtlar' },
    requirement: 'answered-in-time',
  },
  {
    name: 'keeps-up',
    title: { en: 'keeps up with the orders', tr: 'siparişlere yetişir' },
    requirement: 'keeps-up',
  },
] satisfies readonly (RushCheck & { requirement: RushRequirement })[]

/** Of a receiver of events: what it took moves the order that it is about. */
export const eventRushChecks: readonly RushCheck[] = [
  {
    name: 'none-lost',
    title: { en: 'moves every order whose event it took', tr: 'olayını kabul ettiği her siparişi ilerletir' },
    requirement: 'taken-event-moves-the-order',
    kind: 'lost',
  },
  {
    name: 'none-doubled',
    title: {
      en: 'holds an order once whose event was sent once',
      tr: 'olayı bir kez gönderilen siparişi bir kez tutar',
    },
    requirement: 'order-held-once-under-events',
    kind: 'doubled',
  },
  {
    name: 'repeats-not-doubled',
    title: {
      en: 'holds an order once whose event was sent again',
      tr: 'olayı yeniden gönderilen siparişi bir kez tutar',
    },
    requirement: 'order-held-once-under-events',
    kind: 'doubled',
  },
  ...rushChecks.filter(({ name }) => ['all-answered', 'in-time', 'keeps-up'].includes(name)),
]
