// Generated from openapi.yaml by `npm run generate`; do not edit.

export interface paths {
    "/api/v1/webhook/courier/status-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The courier set out with an order, or delivered it.
         * @description For courier companies, to report in real time how the delivery of an order stands. `x-api-key` and
         *     `Content-Type: application/json` are mandatory. The restaurant is told over a socket, and the platform
         *     that the order came from is updated by order type. The list of those updates is lost but for the word
         *     `phone`; what it stands for is not known. Where that platform fails, the answer is a success all the
         *     same, the order is updated, and the failure is logged and looked at. No rate limit applies; reasonable
         *     use is expected.
         *
         *     Between the two notes of an order and the rate limit our copy of the page has only `status: 1` and
         *     `status: 2` of a list that is lost; an answer of the FAQ that begins `Evet, ancak sipariş` and names
         *     `teslim-edildi` and `cancelled` breaks off.
         *
         *     Not documented: a time limit, an idempotency key, and the answers to a wrong key, to a missing or other
         *     `status`, to a missing id, to a field of the wrong type and to broken JSON.
         */
        post: operations["updateCourierStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
         * A delivery order reached the restaurant, or the restaurant called a courier by hand.
         * @description Sent to the courier company's own endpoint. Not documented: where its URL is given, the method (POST is
         *     assumed), authentication, time limit and expected answer. The page says that the system tries again 3
         *     times and logs an error where all tries fail, without the question that tells which call it means
         *     (reading `kuzeypos.retried-call`).
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
        /** @description A MongoDB ObjectId, 24 hex digits in either letter case. */
        ObjectId: string;
        StatusUpdate: {
            /** @description The restaurant's id, a MongoDB ObjectId. */
            restaurantId: components["schemas"]["ObjectId"];
            /**
             * @description The order's id, a MongoDB ObjectId. That it is the `kuzeyOrderId` that was pushed is understood from
             *     the samples, which share the value; no sentence says so.
             */
            orderId: components["schemas"]["ObjectId"];
            /**
             * @description 1: the courier set out to deliver (order status `teslim-edilecek`), 2: delivered (`teslim-edildi`).
             *     No other is defined: a courier can neither refuse nor cancel.
             * @enum {number}
             */
            status: 1 | 2;
        };
        /** @description The page shows one, the answer to status 1; that status 2 has the same is assumed. */
        Updated: {
            /**
             * @description That the update was carried out.
             * @constant
             */
            success: true;
            /**
             * @description What was done. `Sipariş durumu başarıyla güncellendi` in the page's sample of status 1; which text
             *     status 2 has is not documented.
             * @example Sipariş durumu başarıyla güncellendi
             */
            message: string;
            /** @description The order as it stands now. */
            data: {
                /**
                 * @description The order's id. The page's sample repeats the restaurantId of its request sample.
                 * @example 507f1f77bcf86cd799439012
                 */
                orderId: string;
                /**
                 * @description The order's new status: `teslim-edilecek` after 1, `teslim-edildi` after 2. The sample shows the
                 *     first; the table that assigns both is whole on the full page only.
                 * @enum {string}
                 */
                status: "teslim-edilecek" | "teslim-edildi";
                /** @description When the order was updated. */
                updatedAt: components["schemas"]["Iso8601"];
            };
        };
        Error: {
            /**
             * @description The HTTP status.
             * @example 400
             */
            statusCode: number;
            /**
             * @description The status's name in HTTP.
             * @example Bad Request
             */
            error: string;
            /**
             * @description A text for people; the documented ones are in the examples.
             * @example Geçersiz restoran ID
             */
            message: string;
        };
        /**
         * @description The page does not say which fields are always there; the sample has them all. The table names null beside
         *     the two notes alone. What stands in the sample only may be null too, though no page says so.
         */
        Order: {
            /** @description The order's id in the system, a MongoDB ObjectId. */
            kuzeyOrderId?: components["schemas"]["ObjectId"];
            /** @description The restaurant's id, a MongoDB ObjectId. */
            restaurantId?: components["schemas"]["ObjectId"];
            /**
             * @description The platform that the order came from. The list of values is lost; the changelog names GetirYemek,
             *     YemekSepeti, MigrosYemek and TrendyolYemek. Of the list of platform updates by order type the word
             *     `phone` is left; what it stands for is lost.
             * @example yemeksepeti
             */
            platform?: string;
            /**
             * @description The order's present status. The list of values is lost.
             * @example hazirlanacak
             */
            status?: string;
            /**
             * @description The type of the order, by which the platform that it came from is updated. The list of values is lost;
             *     of the list of those updates the word `phone` is left, what it stands for is lost.
             * @example paket_servis
             */
            orderType?: string;
            /** @description When the order was made, in ISO 8601. */
            createdAt?: components["schemas"]["Iso8601"];
            /**
             * @description The normalised payment method. The list of values is lost.
             * @example card
             */
            paymentMethod?: string;
            /**
             * @description The payment method as the platform named it.
             * @example Kapıda Kredi/Banka Kartı
             */
            originalPaymentMethod?: string;
            /**
             * @description The order's total, in TL.
             * @example 125.5
             */
            price?: number;
            /**
             * @description Estimated time of preparation, in minutes.
             * @example 15
             */
            hazirlanmaSuresiDk?: number;
            /**
             * @description Labels made from the platform's data; may be an empty array. Seen: `Yeşili Koru`, `Temassız Teslimat`,
             *     `Kapıyı Çalma`. Of the table of labels by platform the platforms' own flags are left, in this order:
             *     `saveGreen`, `contactlessDelivery`, `ringDoorBell: false`, `doNotKnock`, `dropOffAtDoor`,
             *     `isEcoFriendly`; which label each makes, at which platform, is lost.
             * @example [
             *       "Yeşili Koru",
             *       "Temassız Teslimat",
             *       "Kapıyı Çalma"
             *     ]
             */
            badges?: string[];
            /**
             * @description One of the two kinds of notes on an order. Optional; `null` where there is no note.
             * @example İnce hamur olsun lütfen
             */
            orderNote?: string | null;
            /**
             * @description The other kind of note, by its name for the courier. Optional; `null` where there is no note.
             * @example Kapı kodu: 1234
             */
            courierNote?: string | null;
            /** @description Who ordered, and where the order goes. */
            customer?: {
                /** @description Where the customer wants the delivery. */
                address?: components["schemas"]["Address"];
                /** @description How to reach the customer. */
                details?: components["schemas"]["CustomerDetails"];
            };
        };
        /** @description Where the customer wants the delivery. Its fields are known from the sample only. */
        Address: {
            /**
             * @description The district.
             * @example Kadıköy
             */
            district?: string | null;
            /**
             * @description The city.
             * @example İstanbul
             */
            city?: string | null;
            /**
             * @description The neighbourhood.
             * @example Fenerbahçe
             */
            neighborhood?: string | null;
            /**
             * @description The street.
             * @example Bağdat Caddesi
             */
            street?: string | null;
            /**
             * @description The building's number; a text, not a number.
             * @example 123
             */
            buildingNo?: string | null;
            /**
             * @description The floor; a text, not a number.
             * @example 4
             */
            floor?: string | null;
            /**
             * @description The flat's number; a text, not a number.
             * @example 8
             */
            apartmentNo?: string | null;
            /**
             * @description The whole address in one line.
             * @example Bağdat Caddesi No: 123, Kat: 4, Daire: 8, Fenerbahçe, Kadıköy, İstanbul
             */
            detailedAddress?: string | null;
            /**
             * @description Directions; in the sample the code of the door.
             * @example Kapı kodu: 1234
             */
            directions?: string | null;
            /** @description The place on the map. */
            location?: {
                /**
                 * @description The latitude, in degrees.
                 * @example 40.9857
                 */
                latitude?: number | null;
                /**
                 * @description The longitude, in degrees.
                 * @example 29.0347
                 */
                longitude?: number | null;
            } | null;
        };
        /** @description How to reach the customer. Its fields are known from the sample only. */
        CustomerDetails: {
            /**
             * @description The customer's name.
             * @example Ahmet Yılmaz
             */
            name?: string | null;
            /**
             * @description The customer's telephone number; in international form in the sample, no form is documented.
             * @example +905551234567
             */
            phone?: string | null;
        };
        /**
         * @description A calendar date and a time of day in ISO 8601, extended or basic, with or without seconds, fraction and
         *     zone. The page names no profile of it; a client does well to send the zone.
         */
        Iso8601: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ObjectId = components['schemas']['ObjectId'];
export type StatusUpdate = components['schemas']['StatusUpdate'];
export type Updated = components['schemas']['Updated'];
export type Error = components['schemas']['Error'];
export type Order = components['schemas']['Order'];
export type Address = components['schemas']['Address'];
export type CustomerDetails = components['schemas']['CustomerDetails'];
export type Iso8601 = components['schemas']['Iso8601'];
export type $defs = Record<string, never>;
export interface operations {
    updateCourierStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusUpdate"];
            };
        };
        responses: {
            /**
             * @description The order has the new status. The heading `200 OK` stands on the full page only; our copy shows the
             *     body.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Updated"];
                };
            };
            /**
             * @description The `x-api-key` header is missing, an id is invalid, or the order is already delivered or cancelled.
             *     Assumed too where the documents name no answer: a missing id, a missing or other `status`, a field
             *     of the wrong type, broken JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description Not documented: a wrong API key under the reading `unauthorized` of `kuzeypos.wrong-api-key`. The
             *     default is the 404 of a missing integration.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The restaurant has no courier integration, or an inactive one; or the order is not found for this
             *     restaurant.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The order could not be updated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description Not documented: another refusal, as of a wrong key or of what is no JSON. A 429 is ruled out, since no
             *     rate limit applies.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
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
            /** @description Taken, or any other 2xx: the page names no answer, HTTP says that a 2xx is what accepts a request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; no answer is documented. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
