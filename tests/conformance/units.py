"""Names of units and currencies in the suites of other tools, and what they are worth."""

# What a unit is in the unit of its dimension, by the names of the suites and the symbols of gainsay.
FACTORS = {
    "length": {"kilometer": 1e3, "kilometre": 1e3, "km": 1e3, "meter": 1, "metre": 1, "m": 1, "decimeter": 0.1,
               "dm": 0.1,
               "centimetre": 0.01, "cm": 0.01, "millimeter": 1e-3, "millimetre": 1e-3, "mm": 1e-3, "picometer": 1e-12,
               "mile": 1609.344, "mi": 1609.344, "yard": 0.9144, "yd": 0.9144, "foot": 0.3048, "ft": 0.3048,
               "inch": 0.0254, "in": 0.0254},
    "area": {"square meter": 1, "m²": 1, "square kilometer": 1e6, "km²": 1e6, "acre": 4046.8564224},
    "volume": {"litre": 1, "L": 1, "millilitre": 1e-3, "milliliter": 1e-3, "mL": 1e-3, "hectolitre": 100, "hL": 100,
               "gallon": 3.785411784, "gal": 3.785411784, "cubic foot": 28.316846592, "ft³": 28.316846592,
               "barrel": 158.987294928, "bbl": 158.987294928, "cup": 0.2365882365, "teaspoon": 0.00492892159375,
               "tsp": 0.00492892159375, "tablespoon": 0.01478676478125, "tbsp": 0.01478676478125},
    "mass": {"kilogram": 1, "kg": 1, "gram": 1e-3, "g": 1e-3, "mg": 1e-6, "microgram": 1e-9, "µg": 1e-9,
             "pound": 0.45359237,
             "lb": 0.45359237, "ounce": 0.45359237 / 16, "oz": 0.45359237 / 16, "metric ton": 1e3, "ton": 1e3, "t": 1e3,
             "dram": 0.45359237 / 256, "dr": 0.45359237 / 256},
    "temperature in c": {"c": 1, "celsius": 1, "°C": 1},
    "temperature in f": {"f": 1, "fahrenheit": 1, "°F": 1},
    "degrees": {"degree": 1, "deg": 1, "°": 1},
    "angle": {"radian": 1, "rad": 1},
    "turns": {"turn": 1},
    "speed": {"mile per hour": 1609.344, "mph": 1609.344, "kilometer per hour": 1e3, "km/h": 1e3,
              "meter per millisecond": 3.6e9, "centimeter per millisecond": 3.6e7, "kilometer per millisecond": 3.6e12},
    "data": {"bit": 1, "megabit": 1e6, "Mbit": 1e6, "megabyte": 8e6, "MB": 8e6},
    "age": {"year": 1, "age": 1, "month": 1 / 12, "week": 7 / 365.2425, "day": 1 / 365.2425},
}
CURRENCIES = {
    "dollar": "USD", "united states dollar": "USD", "usd": "USD", "cent": "USD", "canadian dollar": "CAD",
    "pound": "GBP",
    "british pound": "GBP", "penny": "GBP", "pence": "GBP", "euro": "EUR", "eur": "EUR", "japanese yen": "JPY",
    "chinese yuan": "CNY", "franc": "FRF", "swiss franc": "CHF", "finnish markka": "FIM", "hong kong dollar": "HKD",
    "australian dollar": "AUD", "peseta": "ESP", "netherlands guilder": "NLG", "costa rican colón": "CRC",
    "georgian lari": "GEL", "lao kip": "LAK", "sen": "MYR", "turkish lira": "TRY", "rupee": "INR", "bitcoin": "BTC",
    "mexican peso": "MXN", "new zealand dollar": "NZD", "rial": "IRR",
}
HUNDREDTHS = {"cent", "penny", "pence", "sen"}
