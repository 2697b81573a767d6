import type { ErrorCode, YAMLParseError } from 'yaml'
import type { Bilingual } from '../../../contracts/text/bilingual.js'

const fix: Bilingual = { en: 'Fix the file.', tr: 'Dosyayı düzeltin.' }

/** What the parser's codes mean; its own words are English, and for those who know how it parses. */
const turkish: Readonly<Record<Exclude<ErrorCode, 'MULTIPLE_DOCS'>, string>> = {
  ALIAS_PROPS: 'bir kısaltmanın (*ad) kendi etiketi ya da işareti olamaz',
  BAD_ALIAS: 'kısaltma (*ad) bilinmiyor ya da adı eksik',
  BAD_COLLECTION_TYPE: 'etiketin istediği ile yazılan birbirini tutmuyor (liste mi, anahtarlar mı)',
  BAD_DIRECTIVE: '% ile başlayan satır tanınmıyor',
  BAD_DQ_ESCAPE: 'çift tırnak içinde tanınmayan bir ters bölü (\\) dizisi var',
  BAD_INDENT: 'girinti yanlış: aynı düzeydeki satırlar aynı sütunda başlamalı',
  BAD_PROP_ORDER: 'etiket ve işaret, değerin önünde durmalı',
  BAD_SCALAR_START: 'değer bu karakterle başlayamaz; tırnak içine alın',
  BLOCK_AS_IMPLICIT_KEY:
    'iç içe anahtarlar tek satıra yazılmış; alt satıra geçin ya da değeri tırnak içine alın',
  BLOCK_IN_FLOW: 'köşeli ya da süslü ayraç içinde “-” ile başlayan liste yazılamaz',
  DUPLICATE_KEY: 'aynı anahtar iki kez yazılmış',
  IMPOSSIBLE: 'dosya çözülemedi',
  KEY_OVER_1024_CHARS: 'anahtar 1024 karakterden uzun',
  MISSING_CHAR: 'beklenen bir karakter eksik: tırnak, virgül, “:” ya da kapanan ayraç',
  MULTILINE_IMPLICIT_KEY: 'anahtar birden çok satıra yayılmış; tek satırda yazın ve “:” ile bitirin',
  MULTIPLE_ANCHORS: 'bir değerin birden çok işareti (&ad) var',
  MULTIPLE_TAGS: 'bir değerin birden çok etiketi (!ad) var',
  NON_STRING_KEY: 'anahtar bir metin olmalı',
  RESOURCE_EXHAUSTION: 'dosya çözülemeyecek kadar iç içe ya da büyük',
  TAB_AS_INDENT: 'girinti için sekme (tab) kullanılmış; boşluk kullanın',
  TAG_RESOLVE_FAILED: 'etiket (!ad) tanınmıyor ya da değerine uymuyor',
  UNEXPECTED_TOKEN:
    'burada beklenmeyen bir karakter var: önceki satırda bir virgül, tırnak ya da ayraç eksik olabilir',
}

/** What is wrong with a file that is no YAML (or JSON, which is YAML), and what to do. */
export function yamlFault({ code, message }: YAMLParseError): Bilingual {
  return code === 'MULTIPLE_DOCS'
    ? {
        en: 'expected one document, here begins a second one. Keep one; --config names another file.',
        tr: 'tek belge bekleniyordu, burada ikincisi başlıyor. Birini bırakın; --config başka bir dosyayı verir.',
      }
    : { en: `${message}. ${fix.en}`, tr: `${turkish[code]}. ${fix.tr}` }
}
