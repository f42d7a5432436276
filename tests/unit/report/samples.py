"""Names and words in many scripts."""

WORDS = {
    "NotoSansAdlam": "𞤀𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞤪",
    "NotoSansArabic": "أمينة عبد العزيز علاء الله",
    "NotoSansArmenian": "Արամ Խաչատրյան",
    "NotoSansBengali": "আমিনা শ্রেষ্ঠ ক্ষুদ্র",
    "NotoSansDevanagari": "अमीना क्षत्रिय प्रार्थना हिन्दी",
    "NotoSansEthiopic": "አሚና ገብረ መድህን",
    "NotoSansGeorgian": "ნინო ქართველიშვილი",
    "NotoSansGujarati": "અમીના શ્રીકૃષ્ણ",
    "NotoSansGurmukhi": "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "NotoSansHebrew": "דוד בן־גוריון",
    "NotoSansKannada": "ಅಮೀನಾ ಕೃಷ್ಣ",
    "NotoSansKhmer": "ស្រីមុំ ក្រមួន",
    "NotoSansLao": "ສົມພອນ ນ້ຳ",
    "NotoSansMalayalam": "മൊയ്തീൻ ക്ഷേമം സ്ത്രീ",
    "NotoSansMyanmar": "အောင်ဆန်း ကြည်",
    "NotoSansNKo": "ߒߞߏ ߡߊ߲߬ߘߋ߲",
    "NotoSansOlChiki": "ᱥᱟᱱᱛᱟᱲᱤ",
    "NotoSansOriya": "ଅମୀନା କୃଷ୍ଣ",
    "NotoSansSinhala": "අමීනා ශ්‍රී",
    "NotoSansTamil": "ஶ்ரீதர் கிருஷ்ணன்",
    "NotoSansTelugu": "అమీనా కృష్ణ",
    "NotoSansThaana": "އަމީނާ ޢަލީ",
    "NotoSansThai": "สมชาย ใจดี น้ำที่ปู่",
    "NotoSansTifinagh": "ⴰⵎⵉⵏⴰ ⴰⴱⵔⴰⵀⴰⵎ",
}
"""Words in each script that the program has a typeface for, by that typeface."""

LEFTWARD = ("NotoSansAdlam", "NotoSansArabic", "NotoSansHebrew", "NotoSansNKo", "NotoSansThaana")
"""Read from right to left."""

EAST_ASIAN = {"zh": "王小明李护士没有感染", "ja": "山田太郎さくらたなか", "ko": "김철수이영희 박민서"}
"""What the typeface of `tests/data/fonts` has, by language."""
