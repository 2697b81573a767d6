import { sheet as bkyemek } from './bkyemek/sheet.js'
import type { Contract } from './contract/contract.js'
import { sheet as hesapkurye } from './hesapkurye/sheet.js'
import { sheet as hiziryemek } from './hiziryemek/sheet.js'
import { sheet as kuzeypos } from './kuzeypos/sheet.js'
import { sheet as muditakurye } from './muditakurye/sheet.js'
import type { OpenQuestion } from './contract/open-question.js'
import type { PartnerSheet } from './contract/sheet.js'
import type { Unquoted } from './requirements/unquoted.js'
import type { TurkishTexts } from './text/turkish-texts.js'

/** What this room knows of a partner: its sheet at once, the rest when it is asked for. */
export interface RegisteredPartner {
  sheet: PartnerSheet
  contract: () => Promise<{ contract: Contract }>
  /** Further revisions of its documents, by name. */
  revisions?: Readonly<Record<string, () => Promise<{ contract: Contract }>>>
  turkish: () => Promise<{ turkish: TurkishTexts }>
  openQuestions: () => Promise<{ openQuestions: readonly OpenQuestion[] }>
  /** What of its pages obliges nobody. */
  unquoted: () => Promise<{ unquoted: readonly Unquoted[] }>
}

/**
 * Every partner. Outside a partner's own folders only the rooms' registers name one; all that depends on which
 * partners there are comes from here, and the compiler demands each of its surfaces of the other two registers.
 */
export const register = {
  hiziryemek: {
    sheet: hiziryemek,
    contract: () => import('./hiziryemek/contract.js'),
    revisions: { later: () => import('./hiziryemek/revisions/later/contract.js') },
    turkish: () => import('./hiziryemek/generated/turkish.js'),
    openQuestions: () => import('./hiziryemek/open-questions.js'),
    unquoted: () => import('./hiziryemek/unquoted.js'),
  },
  kuzeypos: {
    sheet: kuzeypos,
    contract: () => import('./kuzeypos/contract.js'),
    turkish: () => import('./kuzeypos/generated/turkish.js'),
    openQuestions: () => import('./kuzeypos/open-questions.js'),
    unquoted: () => import('./kuzeypos/unquoted.js'),
  },
  bkyemek: {
    sheet: bkyemek,
    contract: () => import('./bkyemek/contract.js'),
    turkish: () => import('./bkyemek/generated/turkish.js'),
    openQuestions: () => import('./bkyemek/open-questions.js'),
    unquoted: () => import('./bkyemek/unquoted.js'),
  },
  hesapkurye: {
    sheet: hesapkurye,
    contract: () => import('./hesapkurye/contract.js'),
    turkish: () => import('./hesapkurye/generated/turkish.js'),
    openQuestions: () => import('./hesapkurye/open-questions.js'),
    unquoted: () => import('./hesapkurye/unquoted.js'),
  },
  muditakurye: {
    sheet: muditakurye,
    contract: () => import('./muditakurye/contract.js'),
    turkish: () => import('./muditakurye/generated/turkish.js'),
    openQuestions: () => import('./muditakurye/open-questions.js'),
    unquoted: () => import('./muditakurye/unquoted.js'),
  },
} as const satisfies Readonly<Record<string, RegisteredPartner>>
