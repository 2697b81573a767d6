import type { Requirements } from '../../../contracts/requirements/requirement.js'
import { afterItsCause } from '../../rehearse/judge/judge-statuses.js'
import { assumed, rushRequirements } from '../requirements.js'
import { rushChecks, type RushCheck } from '../rush-checks.js'

/** What is asked of an implementation in a rush over a story: no document says it of the whole. */
export const storyRushRequirements: Requirements = {
  ...rushRequirements,
  'accepted-order-sent-on': assumed({
    en: 'An order that was answered with 2xx is handed to a courier, however many come with it, and though the courier was down for a while.',
    tr: '2xx ile yanıtlanan sipariş, onunla birlikte ne kadar sipariş gelirse gelsin ve kurye bir süre kapalı kalmış olsa bile bir kuryeye iletilir.',
  }),
  'order-sent-on-once': assumed({
    en: 'For one order one courier comes, however many orders come with it and however often it was sent.',
    tr: 'Bir sipariş için, onunla birlikte ne kadar sipariş gelirse gelsin ve kaç kez gönderilirse gönderilsin bir kurye gelir.',
  }),
  'orders-sent-on-apart': assumed({
    en: 'Each order is handed on under its own id, with its own amounts and texts.',
    tr: 'Her sipariş kendi kimliğiyle, kendi tutarları ve metinleriyle iletilir.',
  }),
  'cancel-reaches-the-other': assumed({
    en: 'An order that its courier or its platform calls off is called off at the other, however many come with it.',
    tr: 'Kuryesinin veya platformunun iptal ettiği sipariş, onunla birlikte ne kadar sipariş gelirse gelsin öbür tarafta da iptal edilir.',
  }),
  'status-after-its-cause': assumed(afterItsCause.demand),
  'statuses-in-order': assumed({
    en: 'The platform is told each status once, and none that lies before one it was told.',
    tr: 'Platforma her durum bir kez bildirilir; bildirilmiş bir durumdan öncekisi bildirilmez.',
  }),
  'delivery-told': assumed({
    en: 'The platform is told of each delivery that the courier told of.',
    tr: 'Kuryenin bildirdiği her teslimat platforma bildirilir.',
  }),
}

const orderChecks: readonly RushCheck[] = [
  {
    name: 'none-lost',
    title: { en: 'hands on every order that it accepted', tr: 'kabul ettiği her siparişi iletir' },
    requirement: 'accepted-order-sent-on',
    kind: 'lost',
  },
  {
    name: 'none-doubled',
    title: {
      en: 'hands on an order that was sent once, once',
      tr: 'bir kez gönderilen siparişi bir kez iletir',
    },
    requirement: 'order-sent-on-once',
    kind: 'doubled',
  },
  {
    name: 'repeats-not-doubled',
    title: {
      en: 'hands on an order that was sent again once',
      tr: 'yeniden gönderilen siparişi bir kez iletir',
    },
    requirement: 'order-sent-on-once',
    kind: 'doubled',
  },
  {
    name: 'none-mixed-up',
    title: {
      en: 'hands on each order with its own ids, amounts and texts',
      tr: 'her siparişi kendi kimliği, tutarları ve metinleriyle iletir',
    },
    requirement: 'orders-sent-on-apart',
    kind: 'mixed-up',
  },
]

const statusChecks: readonly RushCheck[] = [
  {
    name: 'late-cancels-passed-on',
    title: { en: 'passes every late cancel on', tr: 'geç gelen her iptali öbür tarafa iletir' },
    requirement: 'cancel-reaches-the-other',
    kind: 'not-cancelled',
  },
  {
    name: 'nothing-too-early',
    title: afterItsCause.title,
    requirement: 'status-after-its-cause',
    kind: 'too-early',
  },
  {
    name: 'statuses-in-order',
    title: { en: 'reports each status once, in their order', tr: 'her durumu bir kez, sırasıyla bildirir' },
    requirement: 'statuses-in-order',
    kind: 'out-of-order',
  },
  {
    name: 'deliveries-told',
    title: { en: 'tells the platform of every delivery', tr: 'her teslimatı platforma bildirir' },
    requirement: 'delivery-told',
    kind: 'not-told',
  },
]

const figures = rushChecks.filter(({ name }) => ['all-answered', 'in-time', 'keeps-up'].includes(name))

/** In the order in which people ask; those about statuses where the platform is told any. */
export function storyRushChecks(isTold: boolean): readonly RushCheck[] {
  return [...orderChecks, ...(isTold ? statusChecks : []), ...figures]
}

/** Whether a check of that id speaks of a kind of fault. */
export function isAbout(id: string, kind: RushCheck['kind']): boolean {
  return storyRushChecks(true).some((check) => check.kind === kind && id.endsWith(`/${check.name}`))
}
