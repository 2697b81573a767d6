// Generated from openapi.yaml by `npm run generate`; do not edit.

export type paths = Record<string, never>;
export interface webhooks {
    receiveOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a new order.
         * @description Triggered automatically by the restaurant system and sent to the configured POS; all order, customer, address,
         *     product and payment data in one JSON payload. Each request carries `X-API-KEY`, `X-API-SECRET` and
         *     `Content-Type: application/json`. Retries, time limit, idempotency and rate limit are not documented.
         */
        post: operations["receiveOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description 15 of the 34 fields are required. An optional one is left out where there is nothing to say; `null` counts as
         *     left out, though no page says so.
         */
        Order: {
            /** @description The order's unique id in the system. */
            siparis_id: number;
            /** @description The restaurant's system id. */
            restoran_id: number;
            /** @description The order's total. Documented as float; no currency is documented. */
            siparis_tutari: number;
            /** @description The net amount to pay ("indirimli vb.", so it may be below siparis_tutari). Documented as float. */
            odeme_tutari: number;
            /**
             * @description "Nakit", "Online" vb.: an open list.
             * @example Nakit
             * @example Online
             */
            odeme_tipi: string;
            /** @description The id of the user's address. */
            adres_id: number;
            /** @description The user's full name. */
            musteri_adi: string;
            /**
             * @description An international number beginning with +90. How many digits follow and what may stand between them is not documented: spaces, dots, hyphens and brackets are taken here.
             * @example +905551234567
             */
            musteri_telefon: string;
            /** @description The full address. */
            adres: string;
            /** @description Further directions (door number etc.). */
            adres_aciklama?: string | null;
            /** @description The district. */
            adres_ilce: string;
            /** @description The neighbourhood's name. */
            adres_mahalle: string;
            /** @description The latitude. Documented as float. */
            adres_latitude?: number | null;
            /** @description The longitude. Documented as float. */
            adres_longitude?: number | null;
            /**
             * @description The name or number of the address's building.
             * @example E*** Apt
             */
            adres_bina?: string | null;
            /** @description The floor that the user is on. */
            adres_kat?: string | null;
            /** @description The user's flat number. */
            adres_daire?: string | null;
            /** @description The restaurant's name. */
            restoran_adi: string;
            /** @description A contact number; its format is not documented. */
            restoran_telefon?: string | null;
            /** @description The restaurant's full address. */
            restoran_adres?: string | null;
            /** @description The province. */
            restoran_il?: string | null;
            /** @description The district. */
            restoran_ilce?: string | null;
            /** @description The location's latitude. Documented as float. */
            restoran_enlem?: number | null;
            /** @description The location's longitude. Documented as float. */
            restoran_boylam?: number | null;
            /** @description A note for the courier. */
            kurye_not?: string | null;
            /**
             * @description Whether the bell is to be rung; the field's name says the opposite. Sent as a string, not as a boolean.
             * @enum {string|null}
             */
            zile_basma?: "Evet" | "Hayır" | null;
            /**
             * @description Whether the order is to be left at the door.
             * @enum {string|null}
             */
            kapida_birak?: "Evet" | "Hayır" | null;
            /**
             * @description Whether serving material (fork, spoon, napkin) is to be brought.
             * @enum {string|null}
             */
            servis_getirme?: "Evet" | "Hayır" | null;
            /**
             * @description The order's time, a datetime in PHP's notation Y-m-d H:i:s; that the day must exist is understood, not said. No time zone is documented, see the reading `bkyemek.time-zone`.
             * @example 2025-01-31 18:05:00
             */
            siparis_tarihi: string;
            /**
             * @description The initial status, "Restoran Onayı Bekliyor" vb.: an open list.
             * @example Restoran Onayı Bekliyor
             */
            siparis_durumu: string;
            /**
             * @description Who brings the order. The page prints the values in typographic quotes, which are no part of them; that there are no others is not said.
             * @enum {string|null}
             */
            kurye_tipi?: "BK Getirsin" | "Restoran Getirsin" | null;
            /** @description The courier's name. */
            kurye_adi?: string | null;
            /** @description The courier's phone; its format is not documented. */
            kurye_telefon?: string | null;
            /** @description The list of the order's products. That it may not be empty is not said. */
            siparis_icerikleri: components["schemas"]["Item"][];
        };
        /**
         * @description Each item must contain the five fields; the page's sketch of it is notation and no JSON. What the three texts of
         *     choice hold where there is nothing to say is not documented, see the reading `bkyemek.empty-item-text`.
         */
        Item: {
            /** @description The product's name. */
            urun_adi: string;
            /** @description The chosen options. `null` comes only where the reading `bkyemek.empty-item-text` is set so; by its default the field is an empty text where there is nothing to say. */
            tercihler_adi: string | null;
            /** @description The ingredients to be left out. `null` comes only where the reading `bkyemek.empty-item-text` is set so; by its default the field is an empty text where there is nothing to say. */
            cikarilacaklar_adi: string | null;
            /** @description The note on the product. `null` comes only where the reading `bkyemek.empty-item-text` is set so; by its default the field is an empty text where there is nothing to say. */
            urun_not: string | null;
            /** @description The quantity, a whole number; that it may not be zero is not said. */
            adet: number;
        };
        /** @description The answer that the page expects where an order was taken. */
        Taken: {
            /**
             * @description That the order was taken.
             * @constant
             */
            success: true;
            /**
             * @description The same in words, with a full stop. Whether another text is taken is an open question.
             * @constant
             */
            message: "Sipariş alındı.";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Order = components['schemas']['Order'];
export type Item = components['schemas']['Item'];
export type Taken = components['schemas']['Taken'];
export type $defs = Record<string, never>;
export interface operations {
    receiveOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        responses: {
            /**
             * @description Taken, or any other 2xx: the page shows the body that it expects and names no status, HTTP says that a 2xx
             *     is what accepts a request.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                };
            };
            /** @description Eksik veya hatalı alan: a field is missing or faulty. No body is documented. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description API Key/Secret eksik: the API key or secret is missing. No body is documented. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description API bilgileri hatalı: the API credentials are wrong. No body is documented. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description POS tarafı sistem hatası: a system error on the POS side. No body is documented. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
