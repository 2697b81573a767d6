// Generated from openapi.yaml by `npm run generate`; do not edit.

export interface paths {
    "/OutSource/check-credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the credentials that the restaurant handed over.
         * @description The page's title: "Key Bilgilerinin Doğrulanması İçin Kullanılacak API".
         */
        post: operations["checkCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/OutSource/SavePackage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save a new package.
         * @description The page's title: "Yeni Sipariş Kayıt Fonksiyonu". `x-outsource-ids` are the values of OutSourceID that
         *     the fuller copy of the page lists with the POS that each stands for; the list goes on after 44.
         */
        post: operations["savePackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/OutSource/GetPaymentMethods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the payment methods that a package may name.
         * @description The page's title: "Ödeme Yöntemleri Listesinin Alınması". No RestaurantID is sent. A package names what
         *     it finds here: `PaymentMethod` as its PaymentMethodId, `PaymentName` as its PaymentMethod.
         */
        post: operations["getPaymentMethods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/OutSource/GetPackage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a package and its status.
         * @description The order number is `remoteOrderNumber` here, with a small r, and `RemoteOrderNumber` in the answer.
         */
        post: operations["getPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/OutSource/Cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a package.
         * @description The package's status is changed and its carrier is told. The order number is `remoteOrderNumber`, with a
         *     small r. The describing sentence leaves OutSourceID out, the sample has it.
         */
        post: operations["cancelPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/OutSource/RestaurantInfos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand out a restaurant's credentials to its user. */
        post: operations["getRestaurantInfos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description From the restaurant panel, section "Diğer Dış Kaynak POS". */
        ApiKey: string;
        /** @description From the restaurant panel, section "Diğer Dış Kaynak POS". */
        ApiSecret: string;
        /** @description The restaurant's id in the system, from the restaurant panel, section "Diğer Dış Kaynak POS". */
        RestaurantID: string;
        /**
         * @description The POS vendor's id in the system. The accepted values are those of `x-outsource-ids` at savePackage and
         *     others from 45 on that were not read.
         */
        OutSourceID: number;
        Credentials: {
            ApiKey: components["schemas"]["ApiKey"];
            ApiSecret: components["schemas"]["ApiSecret"];
            RestaurantID: components["schemas"]["RestaurantID"];
        };
        /**
         * @description The page's model, 22 members. Its table does not say which are required; those that it says must be sent
         *     ("gönderilmelidir") are required here, the others are left open.
         */
        OutsourceOrder: {
            ApiKey?: components["schemas"]["ApiKey"];
            ApiSecret?: components["schemas"]["ApiSecret"];
            OutSourceID?: components["schemas"]["OutSourceID"];
            RestaurantID?: components["schemas"]["RestaurantID"];
            /** @description The order's unique id. */
            RemoteOrderNumber?: string;
            /** @description Where the order is delivered. */
            Address?: string;
            /** @description More about the address. */
            AddressDetail?: string;
            /** @description Of the place of delivery; a text, sample "38.6902". */
            Latitude?: string;
            /** @description Of the place of delivery; a text, sample "35.5450". */
            Longitude?: string;
            /** @enum {string} */
            PackageType?: "Yemeksepeti" | "Trendyol Yemek" | "Getir Yemek" | "Migros Yemek" | "Diğer" | "Yemeksepeti Market" | "Trendyol Market" | "Getir Market" | "Migros Market" | "Diğer Market";
            /** @description The PaymentMethod of an entry of GetPaymentMethods. */
            PaymentMethodId: number;
            /** @description The PaymentName of the same entry of GetPaymentMethods. */
            PaymentMethod: string;
            /** @description The package's total; a decimal. */
            PackagePrice?: number;
            /** @description More about the order. */
            OrderNote?: string;
            /** @description Who ordered. */
            CustomerName?: string;
            /** @description The customer's phone; no form is documented. */
            CustomerPhone?: string;
            /** @description When the package was made; sample "2024-10-25 11:55": no seconds, no zone. */
            CreateDate?: string;
            /** @description When delivery is expected; sample "2024-10-25 13:00". */
            TargetDate?: string;
            /** @description How long preparation takes; minutes. */
            PrepareTime?: number;
            /** @description True for an order for a later date. The table quotes "true" and "false"; the sample has a JSON boolean. */
            IsFutureOrder: boolean;
            /** @description True where the customer fetches the order. Quoted in the table like IsFutureOrder. */
            IsPickUpOrder: boolean;
            Products?: components["schemas"]["OutsourceOrderProduct"][];
        };
        /** @description In camelCase, unlike the order. The table does not say which are required; the sample has no productOptions. */
        OutsourceOrderProduct: {
            /** @description How many; a decimal. */
            quantity?: number;
            /** @description Price of one; a decimal. */
            unitPrice?: number;
            productName?: string;
            /** @description The chosen options, put into one text. */
            productOptions?: string;
            /** @description Notes on the product. */
            productNote?: string;
            /** @description The product's total; a decimal. The sample's 5.0 is not 1.0 × 2.0. */
            totalAmount?: number;
        };
        PaymentMethod: {
            /** @description The method's id: a package's PaymentMethodId. */
            PaymentMethod: number;
            /** @description The method's name: a package's PaymentMethod. */
            PaymentName: string;
        };
        /**
         * @description What a package shows of itself. PrepareTime, PaymentMethodId and the products' notes and options are not
         *     in the sample. That a member may be null or absent where the package has nothing to show is not
         *     documented; it is taken.
         */
        Package: {
            /** @description Hesap Kurye's own id. */
            PackageID: number;
            /** @description The POS vendor's id; the sample's 1 is none of the listed values. */
            OutSourceID?: number | null;
            /** @description The status as a number ("Yanıt int olarak dönecektir"), though the sample prints a text there. */
            StatusValue: number;
            /**
             * @description The text of the same status.
             * @enum {string}
             */
            Status: "Sipariş oluşturuldu" | "Sipariş hazırlanıyor" | "Sipariş kuryeye atandı" | "Kurye siparişi kabul etti" | "Kurye siparişi reddetti" | "Sipariş teslimata çıktı" | "Sipariş müşteriye doğru yola çıktı" | "Sipariş teslim edildi" | "Sipariş iptal edildi";
            /** @description A number in the sample (456), a text in every request; see the reading `hesapkurye.package-restaurant-id`. */
            RestaurantID?: number | string | null;
            /** @description The order's unique id. */
            RemoteOrderNumber: string;
            Address?: string | null;
            AddressDetail?: string | null;
            /** @description A text. */
            Latitude?: string | null;
            /** @description A text. */
            Longitude?: string | null;
            /** @description The sample's "Yemek Teslimatı" is none of the values that savePackage accepts. */
            PackageType?: string | null;
            /**
             * @description The id of the payment method that the package was saved with: a text in the sample ("1"), a number
             *     everywhere else; see the reading `hesapkurye.package-payment-method`.
             */
            PaymentMethod?: string | number | null;
            /** @description The name of the payment method that the package was saved with. */
            PaymentMethodString?: string | null;
            PackagePrice?: number | null;
            /** @description Sample "2024-10-05T10:00:00": with a T and seconds, no zone; savePackage's sample has another form. */
            CreateDate?: string | null;
            OrderNote?: string | null;
            CourierName?: string | null;
            CustomerName?: string | null;
            /** @description Sample "5551234567". */
            CustomerPhone?: string | null;
            /** @description Form as CreateDate. */
            TargetDate?: string | null;
            IsFutureOrder?: boolean | null;
            IsPickUpOrder?: boolean | null;
            Products?: {
                productName?: string | null;
                unitPrice?: number | null;
                quantity?: number | null;
                totalAmount?: number | null;
            }[] | null;
            /**
             * @description How the package was paid in the end, after its delivery: may differ from the method that it was saved
             *     with, and may be several payments.
             */
            LastPackagePayments?: {
                /** @description The method's id. */
                PaymentMethod?: number;
                /** @description The method's name. */
                PaymentMethodString?: string;
                /** @description What was paid so. */
                Price?: number;
            }[] | null;
        };
        /** @description The names are assumed from the sentence that promises the three values. */
        RestaurantInfo: {
            RestaurantID?: string | number;
            ApiKey?: string;
            ApiSecret?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ApiKey = components['schemas']['ApiKey'];
export type ApiSecret = components['schemas']['ApiSecret'];
export type RestaurantId = components['schemas']['RestaurantID'];
export type OutSourceId = components['schemas']['OutSourceID'];
export type Credentials = components['schemas']['Credentials'];
export type OutsourceOrder = components['schemas']['OutsourceOrder'];
export type OutsourceOrderProduct = components['schemas']['OutsourceOrderProduct'];
export type PaymentMethod = components['schemas']['PaymentMethod'];
export type Package = components['schemas']['Package'];
export type RestaurantInfo = components['schemas']['RestaurantInfo'];
export type $defs = Record<string, never>;
export interface operations {
    checkCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The credentials are right. Neither status nor body is documented; both are assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The credentials are not right. Of the page's list of errors only the end of one line is left:
             *     "ApiKey, ApiSecret veya RestaurantID." Status and body are assumed.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    savePackage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutsourceOrder"];
            };
        };
        responses: {
            /** @description The package is saved. Neither status nor body is documented; both are assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. No error of this operation is documented; status and body are assumed. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPaymentMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ApiKey: components["schemas"]["ApiKey"];
                    ApiSecret: components["schemas"]["ApiSecret"];
                };
            };
        };
        responses: {
            /**
             * @description The payment methods: a list, or the one object of the sample; see the reading
             *     `hesapkurye.payment-methods`. The members are shown; the status is assumed.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"][] | components["schemas"]["PaymentMethod"];
                };
            };
            /**
             * @description Refused. Of the page's list of errors only the end of one line is left: "ApiKey veya ApiSecret."
             *     Status and body are assumed.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPackage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ApiKey: components["schemas"]["ApiKey"];
                    ApiSecret: components["schemas"]["ApiSecret"];
                    /** @description The package's RemoteOrderNumber. */
                    remoteOrderNumber: string;
                    RestaurantID: components["schemas"]["RestaurantID"];
                };
            };
        };
        responses: {
            /** @description The package. The members are shown; the status is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Package"];
                };
            };
            /**
             * @description Refused. Of the page's list of errors only the end of one line is left: "ApiKey veya ApiSecret." An
             *     order number that is not known is not spoken of. Status and body are assumed.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelPackage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ApiKey: components["schemas"]["ApiKey"];
                    ApiSecret: components["schemas"]["ApiSecret"];
                    /** @description The package's RemoteOrderNumber. */
                    remoteOrderNumber: string;
                    RestaurantID: components["schemas"]["RestaurantID"];
                    OutSourceID?: components["schemas"]["OutSourceID"];
                    /** @description Why it is cancelled; free text. */
                    Reason: string;
                };
            };
        };
        responses: {
            /** @description The package is cancelled. The body is shown; the status is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        message: "Paket iptal edildi.";
                    };
                };
            };
            /**
             * @description Refused. Of the page's list of errors only the end of one line is left: "ApiKey, ApiSecret veya
             *     RestaurantID." An order number that is not known and a package that is delivered or cancelled already
             *     are not spoken of. Status and body are assumed.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRestaurantInfos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 3 is Hesap Kurye, 4 is Bk Express. In the sample; whether it may be left out is not documented.
                     * @enum {integer}
                     */
                    ProjectID?: 3 | 4;
                    /** @description The restaurant user's name. */
                    UserName: string;
                    /** @description The restaurant user's password. */
                    Password: string;
                };
            };
        };
        responses: {
            /**
             * @description The RestaurantID, ApiKey and ApiSecret to use. The sentence is on the page, the sample of the answer
             *     is cut off: names, nesting and status are assumed.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestaurantInfo"] | components["schemas"]["RestaurantInfo"][];
                };
            };
            /** @description Refused. No error of this operation is documented; status and body are assumed. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
