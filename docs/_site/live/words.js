/** The words of the date page, in Indonesian and in English. */

const SIGNS = { national_holiday: 'N', weekend: '·' };

/** The legend of the kinds of days that are seen. */
function kindsSeen(kip, kinds, lang) {
  return [...kinds].map((kind) => [kind, WORDS[lang].signs[kind], kip.label(kind, lang)]);
}

export const WORDS = {
  id: {
    signs: { ...SIGNS, joint_leave: 'C', election: 'P' },
    from: {
      'request.notice': 'Hari ke-0: hari permintaan diterima badan publik.',
      'request.extension': 'Hari ke-0: hari terakhir untuk pemberitahuan tertulis.',
      'objection.file': 'Hari ke-0: hari alasan keberatan ditemukan; bila PPID diam, hari terakhir untuk pemberitahuan tertulis.',
      'objection.response': 'Hari ke-0: hari keberatan diterima atasan PPID.',
      'dispute.file': 'Hari ke-0: hari tanggapan atasan PPID diterima pemohon.',
      'dispute.file.silence': 'Hari ke-0: hari terakhir untuk tanggapan atasan PPID.',
    },
    last: (day) => `Hari terakhir: ${day}.`,
    safe: (day, same) => (same
      ? 'Hari itu aman menurut setiap tafsir yang dikenal.'
      : `Aman menurut setiap tafsir yang dikenal: ${day}.`),
    counted: (n, day, basis) => `${n} hari kerja sesudah ${day} (hari ke-0), ${basis}.`,
    noRule: (rule) => `Tautan ini menyebut batas waktu yang tidak dikenal: “${rule}”.`,
    notLoaded: 'Berkas hari libur dan batas waktu tidak dapat dimuat. Muat ulang halaman ini.',
    open: 'Belum dapat dipastikan:',
    estimate: (day) => `Perkiraan hari terakhir: ${day}; dapat bergeser oleh keputusan yang belum terbit.`,
    keepTo: (day) => `Aman, apa pun keputusan yang terbit kemudian: ${day}.`,
    nothing: (day) => `Hari terakhirnya belum dapat dihitung dari ${day} di halaman ini.`,
    further: 'Pustakanya memperkirakan lebih jauh, dengan hari yang aman:',
    doubted: (said) => `Yang masih diragukan tentang hari-hari itu: ${said.join('. ')}.`,
    strip: 'Dari hari ke-0 sampai hari terakhir',
    skipped: 'Yang tidak dihitung',
    weekends: (n) => `${n} hari akhir pekan.`,
    legend: (kip, kinds) => [
      ['zero', '0', 'hari ke-0'],
      ['', '1', 'hari yang dihitung'],
      ...kindsSeen(kip, kinds, 'id'),
      ['keep', '', 'aman menurut setiap tafsir'],
      ['end', '', 'hari terakhir'],
    ],
  },
  en: {
    signs: { ...SIGNS, joint_leave: 'J', election: 'E' },
    from: {
      'request.notice': 'Day zero: the day on which the public body received the request.',
      'request.extension': 'Day zero: the last day for the written notice.',
      'objection.file': 'Day zero: the day on which the ground was found; after silence, the last day for the written notice.',
      'objection.response': 'Day zero: the day on which the superior received the objection.',
      'dispute.file': 'Day zero: the day on which the applicant received the response.',
      'dispute.file.silence': 'Day zero: the last day for the response of the superior.',
    },
    last: (day) => `Last day: ${day}.`,
    safe: (day, same) => (same
      ? 'That day is safe under every known reading.'
      : `Safe under every known reading: ${day}.`),
    counted: (n, day, basis) => `${n} working days after ${day} (day zero), ${basis}.`,
    noRule: (rule) => `This link names a time limit that is not known: “${rule}”.`,
    notLoaded: 'The files of days off and time limits cannot be loaded. Load this page again.',
    open: 'Not certain yet:',
    estimate: (day) => `Estimated last day: ${day}; a decree still to come may move it.`,
    keepTo: (day) => `Safe whatever decree comes: ${day}.`,
    nothing: (day) => `The last day cannot be counted from ${day} on this page yet.`,
    further: 'The library estimates further ahead, with a day that is safe:',
    doubted: (said) => `Still in doubt about these days: ${said.join('. ')}.`,
    strip: 'From day zero to the last day',
    skipped: 'Not counted',
    weekends: (n) => (n === 1 ? '1 weekend day.' : `${n} weekend days.`),
    legend: (kip, kinds) => [
      ['zero', '0', 'day zero'],
      ['', '1', 'a day that counts'],
      ...kindsSeen(kip, kinds, 'en'),
      ['keep', '', 'safe under every reading'],
      ['end', '', 'last day'],
    ],
  },
};
