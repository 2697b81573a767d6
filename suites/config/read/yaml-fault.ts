import type { YAMLParseError } from 'yaml'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { yamlInTurkish } from '../../../contracts/text/yaml-in-turkish.js'

const fix: Bilingual = { en: 'Fix the file.', tr: 'Dosyayı düzeltin.' }

/** What is wrong with a file that is no YAML (or JSON, which is YAML), and what to do. */
export function yamlFault({ code, message }: YAMLParseError): Bilingual {
  return code === 'MULTIPLE_DOCS'
    ? {
        en: 'expected one document, here begins a second one. Keep one; --config names another file.',
        tr: 'tek belge bekleniyordu, burada ikincisi başlıyor. Birini bırakın; --config başka bir dosyayı verir.',
      }
    : { en: `${message}. ${fix.en}`, tr: `${yamlInTurkish[code]}. ${fix.tr}` }
}
