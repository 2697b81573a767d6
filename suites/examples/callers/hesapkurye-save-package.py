#!/usr/bin/env python3
"""A POS hands Hesap Kurye a package. Standard library only."""
import json
import os
import sys
import time
import urllib.error
import urllib.request

# In production: http://api.hesapkurye.com.
BASE_URL = os.environ.get("UYUM_BASE_URL", "http://127.0.0.1:4010/hesapkurye/courier")


def minutes_from_now(minutes):
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(time.time() + 60 * minutes))


def post(path, body):
    """The status and the text of the answer."""
    request = urllib.request.Request(
        BASE_URL + path,
        data=json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, response.read().decode()
    except urllib.error.HTTPError as refusal:
        sys.exit(f"{refusal.code} {refusal.read().decode()}")


credentials = {
    "ApiKey": os.environ.get("HESAPKURYE_API_KEY", "hk_test_key"),
    "ApiSecret": os.environ.get("HESAPKURYE_API_SECRET", "hk_test_secret"),
}
# A list of methods, or the one that there is.
found = json.loads(post("/OutSource/GetPaymentMethods", credentials)[1])
methods = found if isinstance(found, list) else [found]
cash = next((method for method in methods if "Nakit" in method["PaymentName"]), methods[0])

package = {
    **credentials,
    "RestaurantID": os.environ.get("HESAPKURYE_RESTAURANT_ID", "hk_test_restaurant"),
    # Your POS in Hesap Kurye's list.
    "OutSourceID": int(os.environ.get("HESAPKURYE_OUTSOURCE_ID", "5")),
    "RemoteOrderNumber": str(time.time_ns() // 1_000_000),
    "Address": "Atatürk Caddesi No: 123, Melikgazi, Kayseri",
    "AddressDetail": "3. kat",
    # Texts, unlike the amounts.
    "Latitude": "38.6902",
    "Longitude": "35.5450",
    "PackageType": "Diğer",
    "PaymentMethodId": cash["PaymentMethod"],
    "PaymentMethod": cash["PaymentName"],
    "PackagePrice": 190.5,
    "OrderNote": "Zili çalmayın",
    "CustomerName": "Ayşe Güneş",
    "CustomerPhone": "5551234567",
    "CreateDate": minutes_from_now(0),
    "TargetDate": minutes_from_now(45),
    "PrepareTime": 15,
    "IsFutureOrder": False,
    "IsPickUpOrder": False,
    "Products": [
        {
            "quantity": 2,
            "unitPrice": 95.25,
            "productName": "Kayseri Mantısı",
            "productOptions": "Yoğurtlu",
            "productNote": "",
            "totalAmount": 190.5,
        }
    ],
}
print(*post("/OutSource/SavePackage", package))
