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
        /** @description What check-credential is asked about. */
        Credentials: {
            /** @description The restaurant's ApiKey, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            ApiKey: string;
            /** @description The restaurant's ApiSecret, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            ApiSecret: string;
            /** @description The restaurant's id in the system, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            RestaurantID: string;
        };
        /** @description Without a RestaurantID. */
        PaymentMethodsRequest: {
            /** @description The restaurant's ApiKey, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            ApiKey: string;
            /** @description The restaurant's ApiSecret, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            ApiSecret: string;
        };
        /** @description Which package is asked for. */
        PackageRequest: {
            /** @description The restaurant's ApiKey, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            ApiKey: string;
            /** @description The restaurant's ApiSecret, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            ApiSecret: string;
            /** @description The package's RemoteOrderNumber; here with a small r. */
            remoteOrderNumber: string;
            /** @description The restaurant's id in the system, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            RestaurantID: string;
        };
        /** @description Which package is cancelled, and why. */
        Cancellation: {
            /** @description The restaurant's ApiKey, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            ApiKey: string;
            /** @description The restaurant's ApiSecret, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            ApiSecret: string;
            /** @description The package's RemoteOrderNumber; here with a small r. */
            remoteOrderNumber: string;
            /** @description The restaurant's id in the system, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            RestaurantID: string;
            /**
             * @description The POS vendor's id in the system. The describing sentence does not name it: it may be left out, which is
             *     assumed; no page speaks of null, which is refused here.
             * @example 1
             */
            OutSourceID?: number;
            /**
             * @description Why it is cancelled; free text.
             * @example Müşteri talebi
             */
            Reason: string;
        };
        Cancelled: {
            /**
             * @description What was done.
             * @constant
             */
            message: "Paket iptal edildi.";
        };
        /** @description The login of a restaurant user. */
        UserLogin: {
            /**
             * @description The project: 3 is Hesap Kurye, 4 is Bk Express. Whether it may be left out is not documented; it may here.
             *     No page speaks of null, which is refused here.
             * @enum {integer}
             */
            ProjectID?: 3 | 4;
            /** @description The restaurant user's name (Kullanıcı Adı). */
            UserName: string;
            /** @description The restaurant user's password (Şifre). */
            Password: string;
        };
        /**
         * @description The page's model, 22 members. Its table does not say which are required: those that it says must be sent
         *     ("gönderilmelidir") are required here, the others are left open. ApiKey, ApiSecret and RestaurantID are not
         *     required by this schema; that no package is saved without them, as the sample has them, is assumed. Where a
         *     member may be left out, null is taken too, though no page says so: not for credentials, RemoteOrderNumber and
         *     what has a list of accepted values.
         */
        OutsourceOrder: {
            /** @description The restaurant's ApiKey, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            ApiKey?: string;
            /** @description The restaurant's ApiSecret, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            ApiSecret?: string;
            /**
             * @description The POS vendor's unique id in the system. The accepted values are those of `x-outsource-ids` at savePackage
             *     and others from 45 on that were not read; null is none of them and refused. The sample has no OutSourceID.
             * @example 5
             */
            OutSourceID?: number;
            /** @description The restaurant's id in the system, from the restaurant panel, section "Diğer Dış Kaynak POS". */
            RestaurantID?: string;
            /**
             * @description The order's unique id. That a package without one is refused is assumed; null is refused, too.
             * @example sample string v2
             */
            RemoteOrderNumber?: string;
            /** @description Where the order is delivered. */
            Address?: string | null;
            /** @description More about the address. */
            AddressDetail?: string | null;
            /**
             * @description Latitude of the place of delivery; a text.
             * @example 38.6902
             */
            Latitude?: string | null;
            /**
             * @description Longitude of the place of delivery; a text.
             * @example 35.5450
             */
            Longitude?: string | null;
            /**
             * @description The type of the package, one of the accepted values; that another one is refused is assumed. null is none of
             *     them and refused.
             * @enum {string}
             */
            PackageType?: "Yemeksepeti" | "Trendyol Yemek" | "Getir Yemek" | "Migros Yemek" | "Diğer" | "Yemeksepeti Market" | "Trendyol Market" | "Getir Market" | "Migros Market" | "Diğer Market";
            /** @description The payment method's id in the system: the PaymentMethod of an entry of GetPaymentMethods. */
            PaymentMethodId: number;
            /** @description The payment method's name in the system: the PaymentName of the same entry of GetPaymentMethods. */
            PaymentMethod: string;
            /** @description The package's total; a decimal. */
            PackagePrice?: number | null;
            /** @description More about the order. */
            OrderNote?: string | null;
            /** @description The name of the customer who ordered. */
            CustomerName?: string | null;
            /** @description The customer's phone; no form is documented. */
            CustomerPhone?: string | null;
            /**
             * @description When the package was made. The form is that of a sample alone: no seconds, no zone.
             * @example 2024-10-25 11:55
             */
            CreateDate?: string | null;
            /**
             * @description When the delivery is expected; form as CreateDate.
             * @example 2024-10-25 13:00
             */
            TargetDate?: string | null;
            /** @description How long the preparation takes; minutes. */
            PrepareTime?: number | null;
            /**
             * @description Whether the order is for a later date. The table has the type bool and quotes "true" and "false", the sample
             *     has a JSON boolean: the two words are taken as texts, too.
             */
            IsFutureOrder: boolean | string;
            /** @description Whether the customer fetches the order (Gel al). Written like IsFutureOrder. */
            IsPickUpOrder: boolean | string;
            /** @description The order's products. */
            Products?: components["schemas"]["OutsourceOrderProduct"][] | null;
        };
        /**
         * @description In camelCase, unlike the order. The table does not say which are required; the sample has no productOptions.
         *     null is taken where a member may be left out.
         */
        OutsourceOrderProduct: {
            /** @description How many; a decimal. */
            quantity?: number | null;
            /** @description The price of one; a decimal. */
            unitPrice?: number | null;
            /** @description The product's name. */
            productName?: string | null;
            /** @description The chosen options, put into one text. */
            productOptions?: string | null;
            /** @description Notes on the product. */
            productNote?: string | null;
            /** @description The product's total; a decimal. The sample's 5.0 is not 1.0 × 2.0: sums are not judged. */
            totalAmount?: number | null;
        };
        /** @description A payment method that a package may name. */
        PaymentMethod: {
            /**
             * @description The method's id: a package's PaymentMethodId.
             * @example 7
             */
            PaymentMethod: number;
            /**
             * @description The method's name: a package's PaymentMethod.
             * @example Kapıda Nakit
             */
            PaymentName: string;
        };
        /**
         * @description What a package shows of itself. PrepareTime, PaymentMethodId and the products' notes and options are not
         *     in the sample. That a member may be null or absent where the package has nothing to show is not
         *     documented; it is taken.
         */
        Package: {
            /** @description Hesap Kurye's own id of the package. */
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
            /**
             * @description The restaurant. A number in the sample (456), a text in every request; see the reading
             *     `hesapkurye.package-restaurant-id`.
             */
            RestaurantID?: number | string | null;
            /** @description The order's unique id, as it was saved. */
            RemoteOrderNumber: string;
            /** @description Where the order is delivered. */
            Address?: string | null;
            /** @description More about the address. */
            AddressDetail?: string | null;
            /** @description Latitude of the place of delivery; a text. */
            Latitude?: string | null;
            /** @description Longitude of the place of delivery; a text. */
            Longitude?: string | null;
            /** @description The type of the package. The sample's "Yemek Teslimatı" is none of the values that savePackage accepts. */
            PackageType?: string | null;
            /**
             * @description The id of the payment method that the package was saved with: a text in the sample ("1"), a number
             *     everywhere else; see the reading `hesapkurye.package-payment-method`.
             */
            PaymentMethod?: string | number | null;
            /** @description The name of the payment method that the package was saved with. */
            PaymentMethodString?: string | null;
            /** @description The package's total. */
            PackagePrice?: number | null;
            /** @description When the package was made. With a T and seconds, no zone; savePackage's sample has another form. */
            CreateDate?: string | null;
            /** @description More about the order. */
            OrderNote?: string | null;
            /** @description Who brings the package; that it is named once a courier is assigned is assumed. */
            CourierName?: string | null;
            /** @description The name of the customer who ordered. */
            CustomerName?: string | null;
            /** @description The customer's phone; in the sample ten digits. */
            CustomerPhone?: string | null;
            /** @description When the delivery is expected; form as CreateDate. */
            TargetDate?: string | null;
            /** @description Whether the order is for a later date. */
            IsFutureOrder?: boolean | null;
            /** @description Whether the customer fetches the order. */
            IsPickUpOrder?: boolean | null;
            /** @description The order's products, without notes and options. */
            Products?: {
                /** @description The product's name. */
                productName?: string | null;
                /** @description The price of one. */
                unitPrice?: number | null;
                /** @description How many. */
                quantity?: number | null;
                /** @description The product's total. */
                totalAmount?: number | null;
            }[] | null;
            /**
             * @description How the package was paid in the end, after its delivery: may differ from the method that it was saved
             *     with ("ödeme yöntemi değişebilir"), and may be several payments ("parçalı ödeme alınabilir").
             */
            LastPackagePayments?: {
                /** @description The method's id. */
                PaymentMethod: number;
                /** @description The method's name. An entry is shown whole: unlike the package's own members it is not null. */
                PaymentMethodString: string;
                /** @description What was paid by it. */
                Price: number;
            }[] | null;
        };
        /**
         * @description The three values that the sentence promises. Their names and types are assumed from it: the sample of the
         *     answer is cut off.
         */
        RestaurantInfo: {
            /** @description The restaurant's id in the system. */
            RestaurantID?: string | number;
            /** @description The restaurant's ApiKey. */
            ApiKey?: string;
            /** @description The restaurant's ApiSecret. */
            ApiSecret?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Credentials = components['schemas']['Credentials'];
export type PaymentMethodsRequest = components['schemas']['PaymentMethodsRequest'];
export type PackageRequest = components['schemas']['PackageRequest'];
export type Cancellation = components['schemas']['Cancellation'];
export type Cancelled = components['schemas']['Cancelled'];
export type UserLogin = components['schemas']['UserLogin'];
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
            /** @description The credentials are right. Neither status nor body is documented; any other 2xx says so too. */
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
            /** @description The package is saved. Neither status nor body is documented; any other 2xx says so too. */
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
                "application/json": components["schemas"]["PaymentMethodsRequest"];
            };
        };
        responses: {
            /**
             * @description The payment methods: a list, or the one object of the sample; see the reading
             *     `hesapkurye.payment-methods`. The members are shown; the status is not, any 2xx is a success.
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
                "application/json": components["schemas"]["PackageRequest"];
            };
        };
        responses: {
            /** @description The package. The members are shown; the status is not, any 2xx is a success. */
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
                "application/json": components["schemas"]["Cancellation"];
            };
        };
        responses: {
            /** @description The package is cancelled. The body is shown; the status is not, any 2xx is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cancelled"];
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
                "application/json": components["schemas"]["UserLogin"];
            };
        };
        responses: {
            /**
             * @description The RestaurantID, ApiKey and ApiSecret to use. The sentence is on the page, the sample of the answer
             *     is cut off: names and nesting are assumed. Any 2xx is a success.
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
