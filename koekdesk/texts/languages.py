# SPDX-License-Identifier: MIT
"""Languages by name."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from koekdesk.texts.phrases import say

translate = QCoreApplication.translate

_LANGUAGES = {
    "nl": QT_TRANSLATE_NOOP("Texts", "Dutch"),
    "en": QT_TRANSLATE_NOOP("Texts", "English"),
    "tr": QT_TRANSLATE_NOOP("Texts", "Turkish"),
    "ar": QT_TRANSLATE_NOOP("Texts", "Arabic"),
    "ber": QT_TRANSLATE_NOOP("Texts", "Tamazight"),
    "pl": QT_TRANSLATE_NOOP("Texts", "Polish"),
    "ti": QT_TRANSLATE_NOOP("Texts", "Tigrinya"),
    "fa": QT_TRANSLATE_NOOP("Texts", "Persian"),
    "srn": QT_TRANSLATE_NOOP("Texts", "Sranan Tongo"),
    "pap": QT_TRANSLATE_NOOP("Texts", "Papiamento"),
    "so": QT_TRANSLATE_NOOP("Texts", "Somali"),
    "uk": QT_TRANSLATE_NOOP("Texts", "Ukrainian"),
    "ru": QT_TRANSLATE_NOOP("Texts", "Russian"),
    "de": QT_TRANSLATE_NOOP("Texts", "German"),
    "fr": QT_TRANSLATE_NOOP("Texts", "French"),
    "es": QT_TRANSLATE_NOOP("Texts", "Spanish"),
    "pt": QT_TRANSLATE_NOOP("Texts", "Portuguese"),
    "it": QT_TRANSLATE_NOOP("Texts", "Italian"),
    "ku": QT_TRANSLATE_NOOP("Texts", "Kurdish"),
    "am": QT_TRANSLATE_NOOP("Texts", "Amharic"),
    "ps": QT_TRANSLATE_NOOP("Texts", "Pashto"),
    "ur": QT_TRANSLATE_NOOP("Texts", "Urdu"),
    "hi": QT_TRANSLATE_NOOP("Texts", "Hindi"),
    "hns": QT_TRANSLATE_NOOP("Texts", "Sarnami"),
    "pa": QT_TRANSLATE_NOOP("Texts", "Punjabi"),
    "bn": QT_TRANSLATE_NOOP("Texts", "Bengali"),
    "id": QT_TRANSLATE_NOOP("Texts", "Indonesian"),
    "ms": QT_TRANSLATE_NOOP("Texts", "Malay"),
    "jv": QT_TRANSLATE_NOOP("Texts", "Javanese"),
    "zh": QT_TRANSLATE_NOOP("Texts", "Chinese"),
    "vi": QT_TRANSLATE_NOOP("Texts", "Vietnamese"),
    "th": QT_TRANSLATE_NOOP("Texts", "Thai"),
    "tl": QT_TRANSLATE_NOOP("Texts", "Tagalog"),
    "ta": QT_TRANSLATE_NOOP("Texts", "Tamil"),
    "ja": QT_TRANSLATE_NOOP("Texts", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Texts", "Korean"),
    "bg": QT_TRANSLATE_NOOP("Texts", "Bulgarian"),
    "ro": QT_TRANSLATE_NOOP("Texts", "Romanian"),
    "hu": QT_TRANSLATE_NOOP("Texts", "Hungarian"),
    "cs": QT_TRANSLATE_NOOP("Texts", "Czech"),
    "sk": QT_TRANSLATE_NOOP("Texts", "Slovak"),
    "sr": QT_TRANSLATE_NOOP("Texts", "Serbian"),
    "bs": QT_TRANSLATE_NOOP("Texts", "Bosnian"),
    "hr": QT_TRANSLATE_NOOP("Texts", "Croatian"),
    "sq": QT_TRANSLATE_NOOP("Texts", "Albanian"),
    "el": QT_TRANSLATE_NOOP("Texts", "Greek"),
    "he": QT_TRANSLATE_NOOP("Texts", "Hebrew"),
    "hy": QT_TRANSLATE_NOOP("Texts", "Armenian"),
    "ka": QT_TRANSLATE_NOOP("Texts", "Georgian"),
    "az": QT_TRANSLATE_NOOP("Texts", "Azerbaijani"),
    "arc": QT_TRANSLATE_NOOP("Texts", "Aramaic"),
    "kea": QT_TRANSLATE_NOOP("Texts", "Cape Verdean Creole"),
    "sw": QT_TRANSLATE_NOOP("Texts", "Swahili"),
    "ln": QT_TRANSLATE_NOOP("Texts", "Lingala"),
    "tw": QT_TRANSLATE_NOOP("Texts", "Twi"),
    "yo": QT_TRANSLATE_NOOP("Texts", "Yoruba"),
    "ig": QT_TRANSLATE_NOOP("Texts", "Igbo"),
    "ha": QT_TRANSLATE_NOOP("Texts", "Hausa"),
    "fy": QT_TRANSLATE_NOOP("Texts", "Frisian"),
    "da": QT_TRANSLATE_NOOP("Texts", "Danish"),
    "sv": QT_TRANSLATE_NOOP("Texts", "Swedish"),
    "no": QT_TRANSLATE_NOOP("Texts", "Norwegian"),
    "fi": QT_TRANSLATE_NOOP("Texts", "Finnish"),
    "lt": QT_TRANSLATE_NOOP("Texts", "Lithuanian"),
    "lv": QT_TRANSLATE_NOOP("Texts", "Latvian"),
    "et": QT_TRANSLATE_NOOP("Texts", "Estonian"),
    "mk": QT_TRANSLATE_NOOP("Texts", "Macedonian"),
    "sl": QT_TRANSLATE_NOOP("Texts", "Slovenian"),
    "dse": QT_TRANSLATE_NOOP("Texts", "Dutch Sign Language"),
}


def language_name(code: str) -> str:
    """Return a language by name; a language we have no code for stays as it was typed."""
    name = _LANGUAGES.get(code)
    return say(name) if name else code


def text_language() -> str:
    """Return the code of the language sentences are in: each translation says its own."""
    return translate("Texts", "en")
