import type { DrawContext } from './draw-context.js'

/** A district with some of its neighbourhoods. */
export interface Place {
  city: string
  district: string
  neighbourhoods: readonly string[]
  /** Of its centre, in ten-thousandths of a degree: whole numbers add up the same everywhere. */
  latitude: number
  longitude: number
}

const places: readonly Place[] = [
  place('İstanbul', 'Kadıköy', ['Caferağa', 'Moda', 'Fenerbahçe', 'Göztepe'], 40_9903, 29_0275),
  place('İstanbul', 'Beşiktaş', ['Levent', 'Etiler', 'Ortaköy', 'Sinanpaşa'], 41_0430, 29_0094),
  place('İstanbul', 'Üsküdar', ['Çengelköy', 'Altunizade', 'Acıbadem'], 41_0227, 29_0157),
  place('Ankara', 'Çankaya', ['Kızılay', 'Bahçelievler', 'Ayrancı', 'Çukurambar'], 39_9179, 32_8627),
  place('Ankara', 'Keçiören', ['Etlik', 'Kalaba', 'Esertepe'], 39_9714, 32_8646),
  place('İzmir', 'Konak', ['Alsancak', 'Göztepe', 'Güzelyalı'], 38_4189, 27_1287),
  place('İzmir', 'Bornova', ['Kazımdirik', 'Erzene', 'Özkanlar'], 38_4622, 27_2176),
  place('Bursa', 'Nilüfer', ['Görükle', 'Özlüce', 'İhsaniye'], 40_2130, 28_9600),
  place('Kayseri', 'Kocasinan', ['Fevziçakmak', 'Yenişehir', 'Sahabiye'], 38_7322, 35_4853),
  place('Gaziantep', 'Şahinbey', ['Karataş', 'Binevler', 'Akkent'], 37_0594, 37_3825),
]

/** Where the restaurant of a world is, and with it all who order there: nobody delivers to another city. */
export function placeOf({ seed }: DrawContext): Place {
  return places[seed % places.length]!
}

function place(
  city: string,
  district: string,
  neighbourhoods: readonly string[],
  latitude: number,
  longitude: number,
): Place {
  return { city, district, neighbourhoods, latitude, longitude }
}
