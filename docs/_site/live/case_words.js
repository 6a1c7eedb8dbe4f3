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
    noText: 'Buka atau tempel berkas lebih dahulu.',
    noDay: 'Tulis hari yang ditanyakan.',
    noExample: 'Contoh ini tidak dapat dimuat.',
    noLink: (name) => `Tautan ini menyebut contoh yang tidak dikenal: “${name}”.`,
    noAnswer: 'Berkas ini tidak dapat dijawab.',
    notKept: 'Berkas ini tidak dapat disimpan di tab ini, maka halaman bahasa lain tidak akan memuatnya.',
    wrong: (n, first) => (n === 1 ? `Tidak dapat dibaca: ${first}` : `Tidak dapat dibaca, ${n} hal; yang pertama: ${first}`),
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
    noText: 'Open or paste a file first.',
    noDay: 'Write the day asked about.',
    noExample: 'This example cannot be loaded.',
    noLink: (name) => `This link names an example that is not known: “${name}”.`,
    noAnswer: 'This file cannot be answered.',
    notKept: 'This file cannot be kept in this tab, so the page in the other language will not have it.',
    wrong: (n, first) => (n === 1 ? `Cannot be read: ${first}` : `Cannot be read, ${n} faults; the first: ${first}`),
    after: (n, first) => (n === 1
      ? `One day with facts after this one is not looked at yet: ${first}.`
      : `${n} days with facts after this one are not looked at yet; the first is ${first}.`),
    failed: 'The library cannot be loaded in this browser.',
  },
};
