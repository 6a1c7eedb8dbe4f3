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
    loading: (part) => `Memuat pustaka di peramban Anda, sekitar 16 MB: ${part} dari 3 …`,
    noDate: (given) => `“${given}” bukan tanggal. Tulis 2026-03-12, 12/03/2026 (hari lebih dulu), atau 12 Maret 2026.`,
    noAnswer: 'Berkas ini tidak dapat dijawab.',
    after: (n, first) => `${n} hari dengan fakta sesudah hari ini belum dilihat; yang pertama ${first}.`,
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
    loading: (part) => `Loading the library in your browser, about 16 MB: ${part} of 3 …`,
    noDate: (given) => `“${given}” is not a date. Write 2026-03-12, 12/03/2026 (day first) or 12 March 2026.`,
    noAnswer: 'This file cannot be answered.',
    after: (n, first) => (n === 1
      ? `One day with facts after this one is not looked at yet: ${first}.`
      : `${n} days with facts after this one are not looked at yet; the first is ${first}.`),
    failed: 'The library cannot be loaded in this browser.',
  },
};
