import type { ErrorCode } from 'yaml'
import type { Bilingual } from '../../../text/bilingual.js'
import { yamlInTurkish } from '../../../text/yaml-in-turkish.js'
import type { FindingWords } from './finding-words.js'

/** Where the library speaks to whoever calls it. */
const english: Readonly<Partial<Record<ErrorCode, string>>> = {
  MULTIPLE_DOCS: 'the file holds several documents (---): one may stay',
  RESOURCE_EXHAUSTION: 'it nests too deep, or its aliases (*name) make too much of it',
}

export function yamlFault(code: ErrorCode, message: string): FindingWords {
  return {
    message: yamlWords(code, message),
    cure: {
      en: 'Fix the file: an editor with the YAML language server shows the place.',
      tr: 'Dosyayı düzeltin: YAML dil sunucusu olan bir düzenleyici yeri gösterir.',
    },
  }
}

export function yamlWords(code: ErrorCode, message: string): Bilingual {
  const en = english[code] ?? message.split('\n')[0]!.replace(/ at line .*$/, '')
  return { en, tr: yamlInTurkish[code] }
}
