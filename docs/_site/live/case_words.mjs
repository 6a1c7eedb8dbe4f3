/** The words of the case page, in Indonesian and in English. */

const DAYS = {
  silence: '2026-10-01',
  refusal: '2025-03-03',
  extension: '2026-04-20',
  'exemption-faults': '2026-11-02',
};

export const CASE_WORDS = {
  id: {
    days: DAYS,
    examples: {
      silence: 'Perkara: diam, keberatan, sengketa',
      refusal: 'Perkara: penolakan',
      extension: 'Perkara: perpanjangan',
      'exemption-faults': 'Uji konsekuensi dengan kekurangan',
    },
    loading: (part) => `Memuat pustaka di peramban Anda: ${part} dari 3 …`,
    failed: 'Pustaka tidak dapat dimuat di peramban ini.',
  },
  en: {
    days: DAYS,
    examples: {
      silence: 'Case: silence, objection, dispute',
      refusal: 'Case: a refusal',
      extension: 'Case: an extension',
      'exemption-faults': 'Consequence test with faults',
    },
    loading: (part) => `Loading the library in your browser: ${part} of 3 …`,
    failed: 'The library cannot be loaded in this browser.',
  },
};
